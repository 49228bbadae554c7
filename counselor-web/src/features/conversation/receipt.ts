import { formatClock, formatWhen, jst } from '@madoguchi/web-kit/time';
import type { Message } from '../../shared/api/types';

const NOTICE: Record<Message['notice'], string | null> = {
  none: null,
  due: null,
  sent: 'LINE通知 送った',
  impossible: 'LINE通知 送れない',
};

/** How far one of our messages has come, in words: each step replaces the one before. */
export function receiptOf(message: Message): string {
  return [stepOf(message), NOTICE[message.notice]].filter((word) => word !== null).join(' / ');
}

function stepOf({ at, receivedAt, readAt }: Message): string {
  const sent = `送信済 ${formatClock(at)}`;
  if (readAt !== null) {
    return `${sent} / 既読 ${after(at, readAt)}`;
  }
  return receivedAt === null ? sent : `${sent} / 端末に届いた ${after(at, receivedAt)}`;
}

/** The day stands above the message already; a later step names its own only when it came on another day. */
function after(sent: string, then: string): string {
  return jst(sent).date === jst(then).date ? formatClock(then) : formatWhen(then, sent);
}
