import { ProblemError, problemText } from '@madoguchi/web-kit/problem';
import type { Outbox } from '../outbox/outbox';
import type { OutboxItem } from '../outbox/outbox-item';

interface Props {
  item: OutboxItem;
  outbox: Outbox;
  /** The last attempt to send anything failed. */
  stuck: boolean;
  sending: boolean;
  /** Where the same text can go as a message of its own: a consultation, or null for a new one. */
  anewIn: string | null;
}

/** An own message the server has not confirmed yet, and in words how it stands with it. */
export function WaitingBubble({ item, outbox, stuck, sending, anewIn }: Props) {
  return (
    <div class="entry entry-consumer entry-waiting">
      <p class="who">あなた</p>
      <div class="bubble">{item.text}</div>
      {item.refused === null ? (
        <NotYetSent item={item} outbox={outbox} waits={item.held || (stuck && !sending)} />
      ) : (
        <Refused item={item} outbox={outbox} anewIn={anewIn} />
      )}
    </div>
  );
}

function NotYetSent({ item, outbox, waits }: { item: OutboxItem; outbox: Outbox; waits: boolean }) {
  if (!waits) {
    return <p class="bubble-state">送信中…</p>;
  }
  return (
    <div class="bubble-state">
      <span>まだ送れていません（保存済み）</span>
      <button type="button" class="button button-small" onClick={() => void outbox.resend(item.id)}>
        送りなおす
      </button>
    </div>
  );
}

function Refused({ item, outbox, anewIn }: Pick<Props, 'item' | 'outbox' | 'anewIn'>) {
  const closed = item.refused === 'consultation-closed';
  const { happened, next } = problemText(new ProblemError(item.refused ?? 'internal', 0));
  return (
    <div class="bubble-state bubble-refused">
      <p>
        送れませんでした。{happened}文は残っています。{next}
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-small"
          onClick={() => void outbox.sendAnew(item.id, closed ? null : anewIn)}
        >
          {closed ? '新しい相談として送る' : '新しい文として送る'}
        </button>
        <button type="button" class="button button-small" onClick={() => void outbox.discard(item.id)}>
          取り消す
        </button>
      </div>
    </div>
  );
}
