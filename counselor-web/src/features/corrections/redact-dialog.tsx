import './corrections.css';
import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useRef, useState } from 'react';
import type { RedactionReason } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { redactionWords } from '../../shared/desk/redaction-words';
import { Dialog } from '../../shared/ui/dialog';
import { blackened } from './blackened';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'redact' }>;
}

const REASONS: readonly RedactionReason[] = ['secret', 'third-party', 'harmful', 'mistake'];

/** 伏せる: a passage, a text or an image is destroyed for good, on both sides. */
export function RedactDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, seq, text, passages, reason } = dialog;
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const close = () => desk.dialog.set(null);
  const choose = () => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {};
    if (from < to) {
      desk.dialog.set({ ...dialog, passages: [...passages, { from, to }] });
    }
  };
  const redact = async () => {
    const failed = await desk.act(id, () => desk.api.redact(id, seq, reason, [...passages]));
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog view="redact" title="伏せる" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void redact();
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        {text !== null && (
          <>
            <label className="field">
              伏せる所を選んで「選んだ所を黒くする」を押します。選ばなければ全部を伏せます
              <textarea ref={field} readOnly rows={6} value={blackened(text, passages)} />
            </label>
            <p className="dialog-actions">
              <button
                type="button"
                className="button button-compact"
                disabled={passages.length === 0}
                onClick={() => desk.dialog.set({ ...dialog, passages: [] })}
              >
                選びなおす
              </button>
              <button type="button" className="button button-compact" onClick={choose}>
                選んだ所を黒くする
              </button>
            </p>
          </>
        )}
        <label className="field">
          理由
          <select
            value={reason}
            onChange={(event) =>
              desk.dialog.set({
                ...dialog,
                reason: REASONS.find((one) => one === event.target.value) ?? reason,
              })
            }
          >
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {redactionWords(one)}
              </option>
            ))}
          </select>
        </label>
        <p>
          <strong>もとには戻せません。</strong>
          {text === null ? '画像' : '伏せた文字'}
          は双方の画面と保存先から消え、伏せたことと理由、時刻が残ります。
        </p>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            やめる
          </button>
          <button type="submit" className="button button-compact button-primary">
            {passages.length > 0 ? '黒い所を伏せる' : '全部を伏せる'}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
