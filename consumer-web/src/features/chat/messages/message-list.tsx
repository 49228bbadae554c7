import { useNow } from '@madoguchi/web-kit/react';
import { useStore } from '../../../shared/store';
import type { Conversation } from '../conversation/conversation';
import type { Outbox } from '../outbox/outbox';
import { Bubble } from './bubble';
import { NewReplyButton } from './new-reply-button';
import { timeline } from './timeline';
import { useScroll } from './use-scroll';
import { useSeen } from './use-seen';
import { WaitingBubble } from './waiting-bubble';

interface Props {
  conversation: Conversation;
  outbox: Outbox;
}

export function MessageList({ conversation, outbox }: Props) {
  const { messages, loaded } = useStore(conversation.state);
  const { items, sending, trouble } = useStore(outbox.state);
  const now = useNow();
  const mine = items.filter(({ consultation }) => consultation === conversation.consultation);
  const list = useSeen(messages, (seq) => conversation.seenUpTo(seq));
  const { unseenBelow, toEnd } = useScroll(messages, mine.length, loaded);
  return (
    <>
      <div ref={list} class="messages" role="log" aria-label="相談のやりとり" aria-relevant="additions">
        {timeline(messages, mine, now).map((entry) => {
          switch (entry.kind) {
            case 'day':
              return (
                <p key={entry.key} class="day">
                  {entry.label}
                </p>
              );
            case 'message':
              return (
                <Bubble key={entry.key} consultation={conversation.consultation} message={entry.message} />
              );
            default:
              return (
                <WaitingBubble
                  key={entry.key}
                  item={entry.item}
                  outbox={outbox}
                  stuck={trouble !== null}
                  sending={sending === entry.item.id}
                  anewIn={conversation.consultation}
                />
              );
          }
        })}
      </div>
      {unseenBelow && <NewReplyButton onPress={toEnd} />}
    </>
  );
}
