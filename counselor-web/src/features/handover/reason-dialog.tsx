import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'refuse' | 'reopen' }>;
}

const WORDS = {
  refuse: { title: '引き継ぎを断る', reason: '断る理由（依頼した人に伝わります）', act: '断る' },
  reopen: { title: '相談を再開する', reason: '再開する理由', act: '再開する' },
} as const;

/** What can only be done with a reason. */
export function ReasonDialog({ dialog }: Props) {
  const desk = useDesk();
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const { id, kind, reason } = dialog;
  const words = WORDS[kind];
  const close = () => desk.dialog.set(null);
  const act = async () => {
    const failed = await desk.act(id, () => desk.api[kind](id, reason.trim()));
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog title={words.title} onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <label className="field">
          {words.reason}
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
            {words.act}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
