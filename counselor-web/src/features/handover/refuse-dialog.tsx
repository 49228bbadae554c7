import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'refuse' }>;
}

/** An offer is refused with a reason only: the one who asked has to know what to do next. */
export function RefuseDialog({ dialog }: Props) {
  const desk = useDesk();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const { id, reason } = dialog;
  const close = () => desk.dialog.set(null);
  const act = async () => {
    const failed = await desk.act(id, () => desk.api.refuse(id, reason.trim()));
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog view="refuse" title="引き継ぎを断る" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <label className="field">
          断る理由（依頼した人に伝わります）
          <textarea
            required
            rows={4}
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
            断る
          </button>
        </p>
      </form>
    </Dialog>
  );
}
