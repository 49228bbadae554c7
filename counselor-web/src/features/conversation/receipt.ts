import { formatAfter, formatClock } from '@madoguchi/web-kit/time';
import type { Message } from '../../shared/api/types';

const NOTICE: Record<Message['notice'], string | null> = {
  none: null,
  due: null,
  sent: 'LINE通知 送った',
  impossible: 'LINE通知 送れない',
};

/** How far one of our messages has come, in words: each step replaces the one before. */
export function receiptOf(message: Message): string {
  const { at, correctedAt, step } = message;
  return [
    stageOf(message),
    step?.understoodAt ? `わかりました ${formatAfter(step.understoodAt, at)}` : null,
    correctedAt === null ? null : `${formatAfter(correctedAt, at)} に訂正`,
    NOTICE[message.notice],
  ]
    .filter((word) => word !== null)
    .join(' / ');
}

function stageOf({ at, receivedAt, readAt }: Message): string {
  const sent = `送信済 ${formatClock(at)}`;
  if (readAt !== null) {
    return `${sent} / 既読 ${formatAfter(readAt, at)}`;
  }
  return receivedAt === null ? sent : `${sent} / 端末に届いた ${formatAfter(receivedAt, at)}`;
}
