import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'limit' }>;
}

/** 上限: how many open consultations someone should have. */
export function LimitDialog({ dialog }: Props) {
  const desk = useDesk();
  const { account, name, limit } = dialog;
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const close = () => desk.dialog.set(null);
  const save = async () => {
    try {
      await desk.api.limit(account, limit === '' ? null : Number(limit));
      desk.changed();
      close();
    } catch (failure) {
      setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
    }
  };
  return (
    <Dialog view="limit" title={`担当数の上限 ${name}さん`} onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <p>
          上限になると、緊急でない相談を新しく担当したり引き継いだりできなくなります。割り当てはできます。
        </p>
        <label className="field">
          上限（件。空なら上限なし）
          <input
            type="number"
            min={1}
            max={99}
            value={limit}
            onChange={(event) => desk.dialog.set({ ...dialog, limit: event.target.value })}
          />
        </label>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            やめる
          </button>
          <button type="submit" className="button button-compact button-primary">
            保存
          </button>
        </p>
      </form>
    </Dialog>
  );
}
