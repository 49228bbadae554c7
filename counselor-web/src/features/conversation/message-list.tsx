import { useRef } from 'react';
import type { Head, Message } from '../../shared/api/types';
import { lastSeq } from '../../shared/desk/merge';
import { MessageFlow } from './message-flow';
import { useBottom } from './use-bottom';
import { useNewFrom } from './use-new-from';
import { useReadMarks } from './use-read-marks';

interface Props {
  head: Head;
  messages: readonly Message[];
}

export function MessageList({ head, messages }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const newFrom = useNewFrom(messages);
  const { below, toBottom } = useBottom(
    place,
    head.id,
    lastSeq(messages),
    messages.filter(({ image }) => image?.state === 'shown').length,
  );
  useReadMarks(place, head, messages);
  return (
    <div className="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever works by keyboard scrolls here */}
      <section className="messages" ref={place} aria-label="やりとり" tabIndex={0}>
        <MessageFlow consultation={head.id} messages={messages} newFrom={newFrom} />
      </section>
      {below && (
        <button type="button" className="messages-below" onClick={toBottom}>
          ↓ 新しいメッセージ
        </button>
      )}
    </div>
  );
}
