import { useNow } from '@madoguchi/web-kit/react';
import { formatDay } from '@madoguchi/web-kit/time';
import { Fragment, useRef, useState } from 'react';
import type { Head, Message } from '../../shared/api/types';
import { firstUnread } from '../../shared/desk/merge';
import { MessageBubble } from './message-bubble';
import { useBottom } from './use-bottom';
import { useReadMarks } from './use-read-marks';

interface Props {
  head: Head;
  messages: readonly Message[];
}

export function MessageList({ head, messages }: Props) {
  const now = useNow(60_000);
  const place = useRef<HTMLDivElement>(null);
  const [newFrom] = useState(() => firstUnread(messages));
  const { below, toBottom } = useBottom(place, messages.at(-1)?.seq ?? 0, newFrom);
  useReadMarks(place, head, messages);
  return (
    <div className="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever works by keyboard scrolls here */}
      <section className="messages" ref={place} aria-label="やりとり" tabIndex={0}>
        {messages.map((message, at) => {
          const day = formatDay(message.at, now);
          const before = messages[at - 1];
          return (
            <Fragment key={message.seq}>
              {(!before || formatDay(before.at, now) !== day) && <h3 className="messages-day">{day}</h3>}
              {message.seq === newFrom && <p className="messages-new">ここから新着</p>}
              <MessageBubble message={message} />
            </Fragment>
          );
        })}
      </section>
      {below && (
        <button type="button" className="messages-below" onClick={toBottom}>
          ↓ 新しいメッセージ
        </button>
      )}
    </div>
  );
}
