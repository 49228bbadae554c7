import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { firstBlank } from '../../shared/desk/template-text';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'correct' }>;
}

/** 取消・訂正 of an answer that was sent; both sides will see that it was. */
export function CorrectDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, seq, before, text } = dialog;
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const close = () => desk.dialog.set(null);
  const attempt = async (action: () => Promise<void>) => {
    const failed = await desk.act(id, action);
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  const correct = () =>
    desk.api.correct(
      id,
      seq,
      text.trimEnd(),
      desk.templates.usedIn(text).map((template) => template.id),
    );
  const blank = firstBlank(text) !== null;
  return (
    <Dialog view="correct" title="送った文の取消・訂正" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(correct);
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        {before !== null && (
          <label className="field">
            正しい文
            <textarea
              required
              rows={8}
              maxLength={4_000}
              value={text}
              onChange={(event) => desk.dialog.set({ ...dialog, text: event.target.value })}
            />
          </label>
        )}
        {blank && <p role="alert">▲ まだ埋めていない空欄（{'{{ }}'}）があります。</p>}
        <p>相談者の画面にも、取り消した・訂正したことと時刻が出ます。もとの文は責任者だけが読めます。</p>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            やめる
          </button>
          <button
            type="button"
            className="button button-compact"
            onClick={() => void attempt(() => desk.api.withdraw(id, seq))}
          >
            この文を取り消す
          </button>
          {before !== null && (
            <button
              type="submit"
              className="button button-compact button-primary"
              disabled={blank || text.trim() === '' || text.trimEnd() === before}
            >
              訂正する
            </button>
          )}
        </p>
      </form>
    </Dialog>
  );
}
