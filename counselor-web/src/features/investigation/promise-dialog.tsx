import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { jst } from '@madoguchi/web-kit/time';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'promise' }>;
}

/** 調査中にする: by which day the consumer hears more. On that day it is this counselor's turn again. */
export function PromiseDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, day, standing } = dialog;
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const today = jst(useNow(60_000)).date;
  const close = () => desk.dialog.set(null);
  const attempt = async (action: () => Promise<void>) => {
    const failed = await desk.act(id, action);
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog view="promise" title="調査中にする" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(() => desk.api.promise(id, day));
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <label className="field">
          次に連絡する日
          <input
            type="date"
            required
            min={today}
            value={day}
            onChange={(event) => desk.dialog.set({ ...dialog, day: event.target.value })}
          />
        </label>
        <p>この日になるか、相談者から新しく届くと、「こちらの番」に戻ります。相談者には表示されません。</p>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            やめる
          </button>
          {standing && (
            <button
              type="button"
              className="button button-compact"
              onClick={() => void attempt(() => desk.api.takeBackPromise(id))}
            >
              調査を終える
            </button>
          )}
          <button type="submit" className="button button-compact button-primary" disabled={day === ''}>
            調査中にする
          </button>
        </p>
      </form>
    </Dialog>
  );
}
