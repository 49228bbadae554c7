import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { formatClock } from '@madoguchi/web-kit/time';
import { ImageBubble } from '../images/image-bubble';
import { LinkedText } from './linked-text';
import { END_OF } from './use-seen';
import './bubble.css';

const WHO = { consumer: 'あなた', centre: '相談員', auto: 'センター（自動のお知らせ）' } as const;

interface Props {
  consultation: string | null;
  message: ConsumerMessage;
}

/** One message: one's own on the right, the centre's on the left. */
export function Bubble({ consultation, message }: Props) {
  const own = message.from === 'consumer';
  return (
    <div class={`entry entry-${message.from}`} data-seq={message.seq}>
      <p class="who">{WHO[message.from]}</p>
      <div class="bubble">
        {message.image && consultation && (
          <ImageBubble consultation={consultation} image={message.image} own={own} />
        )}
        {!message.image && (own ? message.text : <LinkedText text={message.text} />)}
      </div>
      <p class="bubble-state">
        <time dateTime={message.at}>{formatClock(message.at)}</time>
        {own && <span>{message.readAt === null ? '送りました' : `既読 ${formatClock(message.readAt)}`}</span>}
        {!own && <span {...{ [END_OF]: message.seq }} />}
      </p>
    </div>
  );
}
