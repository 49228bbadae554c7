import { formatClock } from '@madoguchi/web-kit/time';
import type { Message } from '../../shared/api/types';
import { receiptOf } from './receipt';

interface Props {
  message: Message;
}

export function MessageBubble({ message }: Props) {
  return (
    <article className={`bubble bubble-${message.from}`}>
      <p className="bubble-text">{message.text}</p>
      <p className="bubble-meta" data-seq={message.seq} data-from={message.from}>
        {message.from === 'consumer' ? (
          <>
            相談者 <time dateTime={message.at}>{formatClock(message.at)}</time>
          </>
        ) : (
          <>
            {message.author ? `${message.author.name}さん · ` : ''}
            {receiptOf(message)}
          </>
        )}
      </p>
    </article>
  );
}
