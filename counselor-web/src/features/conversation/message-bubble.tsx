import { formatClock } from '@madoguchi/web-kit/time';
import type { Message } from '../../shared/api/types';
import { ImageFigure } from './image-figure';
import './images.css';
import { receiptOf } from './receipt';

const WHO = { consumer: '相談者', auto: '自動のお知らせ' } as const;

interface Props {
  consultation: string;
  message: Message;
}

export function MessageBubble({ consultation, message }: Props) {
  return (
    <article className={`bubble bubble-${message.from}`}>
      {message.image ? (
        <ImageFigure consultation={consultation} from={message.from} image={message.image} />
      ) : (
        <p className="bubble-text">{message.text}</p>
      )}
      <p className="bubble-meta" data-seq={message.seq} data-from={message.from}>
        {message.from === 'centre' ? (
          <>
            {message.author ? `${message.author.name}さん · ` : ''}
            {receiptOf(message)}
          </>
        ) : (
          <>
            {WHO[message.from]} <time dateTime={message.at}>{formatClock(message.at)}</time>
          </>
        )}
      </p>
    </article>
  );
}
