import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { formatAfter, formatClock } from '@madoguchi/web-kit/time';
import type { ComponentChildren } from 'preact';
import { ImageBubble } from '../images/image-bubble';
import { LinkedText } from './linked-text';
import { END_OF } from './use-seen';
import './bubble.css';

const WHO = { consumer: 'あなた', centre: '相談員', auto: 'センター（自動のお知らせ）' } as const;

interface Props {
  consultation: string | null;
  message: ConsumerMessage;
  /** What can be answered to it. */
  children?: ComponentChildren;
}

/** One message: one's own on the right, the centre's on the left. */
export function Bubble({ consultation, message, children }: Props) {
  const { at, correctedAt, from, image, readAt, redaction, seq, step, text, withdrawnAt } = message;
  const own = from === 'consumer';
  if (withdrawnAt !== null) {
    return (
      <div class={`entry entry-${from}`} data-seq={seq}>
        <p class="bubble bubble-withdrawn">相談員がこの文を取り消しました {formatAfter(withdrawnAt, at)}</p>
      </div>
    );
  }
  return (
    <div class={`entry entry-${from}`} data-seq={seq}>
      <p class="who">
        {WHO[from]}
        {step && <span class="step-number">{` ${step.number}/${step.of}`}</span>}
      </p>
      <div class="bubble">
        {image && consultation && <ImageBubble consultation={consultation} image={image} own={own} />}
        {!image && <LinkedText text={text} />}
      </div>
      <p class="bubble-state">
        <time dateTime={at}>{formatClock(at)}</time>
        {correctedAt !== null && <span>{formatAfter(correctedAt, at)} に訂正</span>}
        {redaction && <span>センターが伏せました {formatAfter(redaction.at, at)}</span>}
        {own && image?.state !== 'infected' && (
          <span>{readAt === null ? '送りました' : `既読 ${formatClock(readAt)}`}</span>
        )}
        {!own && <span {...{ [END_OF]: seq }} />}
      </p>
      {children}
    </div>
  );
}
