import type { Message } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

interface Props {
  consultation: string;
  message: Message;
}

/** What can be done with a message that was sent: by its author, and by supervisors. */
export function BubbleActions({ consultation, message }: Props) {
  const desk = useDesk();
  const { seq, author, image, text, correctedAt, withdrawnAt, redaction } = message;
  const standing = author !== null && withdrawnAt === null && redaction === null;
  const changeable = standing && (author.id === desk.me || desk.supervises);
  const changed = correctedAt !== null || withdrawnAt !== null;
  const before = image ? null : text;
  return (
    <>
      {changeable && (
        <button
          type="button"
          className="bubble-action"
          onClick={() =>
            desk.dialog.set({ kind: 'correct', id: consultation, seq, before, text: before ?? '' })
          }
        >
          取消・訂正
        </button>
      )}
      {changed && desk.supervises && (
        <button
          type="button"
          className="bubble-action"
          onClick={() => desk.dialog.set({ kind: 'originals', id: consultation, seq })}
        >
          もとの文
        </button>
      )}
      {desk.supervises && (
        <button
          type="button"
          className="bubble-action"
          onClick={() =>
            desk.dialog.set({
              kind: 'redact',
              id: consultation,
              seq,
              text: before,
              passages: [],
              reason: 'secret',
            })
          }
        >
          伏せる
        </button>
      )}
    </>
  );
}
