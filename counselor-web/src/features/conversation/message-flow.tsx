import { useNow } from '@madoguchi/web-kit/react';
import { formatDay } from '@madoguchi/web-kit/time';
import { Fragment } from 'react';
import type { Message } from '../../shared/api/types';
import { MessageBubble } from './message-bubble';

interface Props {
  consultation: string;
  messages: readonly Message[];
  /** 「ここから新着」 stands above this message. */
  newFrom?: number | null;
}

/** Messages one below the other, a line for each day. */
export function MessageFlow({ consultation, messages, newFrom = null }: Props) {
  const now = useNow(60_000);
  return messages.map((message, at) => {
    const day = formatDay(message.at, now);
    const before = messages[at - 1];
    return (
      <Fragment key={message.seq}>
        {(!before || formatDay(before.at, now) !== day) && <h3 className="messages-day">{day}</h3>}
        {message.seq === newFrom && <p className="messages-new">ここから新着</p>}
        <MessageBubble consultation={consultation} message={message} />
      </Fragment>
    );
  });
}
