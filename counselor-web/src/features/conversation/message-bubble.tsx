import { LinkedText } from '@madoguchi/web-kit/react';
import { formatAfter, formatClock } from '@madoguchi/web-kit/time';
import type { Message } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { redactionWords } from '../../shared/desk/redaction-words';
import { BubbleActions } from './bubble-actions';
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
      <Content consultation={consultation} message={message} />
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
        {message.redaction &&
          ` / 伏せました ${formatAfter(message.redaction.at, message.at)}（${redactionWords(message.redaction.reason)}）`}
        <BubbleActions consultation={consultation} message={message} />
      </p>
    </article>
  );
}

function Content({ consultation, message }: Props) {
  const desk = useDesk();
  const { at, from, image, step, text, withdrawnAt } = message;
  if (withdrawnAt !== null) {
    return (
      <p className="bubble-text bubble-withdrawn">この文を取り消しました {formatAfter(withdrawnAt, at)}</p>
    );
  }
  if (image) {
    return <ImageFigure consultation={consultation} from={from} image={image} />;
  }
  return (
    <p className="bubble-text">
      {step && <span className="bubble-step">{`${step.number}/${step.of} `}</span>}
      <LinkedText
        text={text}
        onOpen={({ before, host, after }) =>
          desk.dialog.set({ kind: 'leave', address: `${before}${host}${after}`, from })
        }
      />
    </p>
  );
}
