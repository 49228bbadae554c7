import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'restriction' }>;
}

/** 受付制限 is asked for here and decided by a supervisor; until then nothing changes for the consumer. */
export function AskDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, reason } = dialog;
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const close = () => desk.dialog.set(null);
  const ask = async () => {
    const failed = await desk.act(id, () => desk.api.restriction.ask(id, reason.trim()));
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog view="restriction" title="受付制限を申請する" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <p>
          責任者が決めるまで、相談者には何も変わりません。決まると相談は終わり、期限まで新しい相談を受けません。
        </p>
        <label className="field">
          理由（必須・相談者には見えません）
          <textarea
            required
            rows={5}
            maxLength={1000}
            value={reason}
            onChange={(event) => desk.dialog.set({ ...dialog, reason: event.target.value })}
          />
        </label>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            やめる
          </button>
          <button
            type="submit"
            className="button button-compact button-primary"
            disabled={reason.trim() === ''}
          >
            申請する
          </button>
        </p>
      </form>
    </Dialog>
  );
}
