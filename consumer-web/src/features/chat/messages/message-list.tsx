import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { useNow } from '@madoguchi/web-kit/react';
import { useState } from 'preact/hooks';
import { useStore } from '../../../shared/store';
import type { Conversation } from '../conversation/conversation';
import type { Outbox } from '../outbox/outbox';
import { Bubble } from './bubble';
import { NewReplyButton } from './new-reply-button';
import { StepAnswer } from './step-answer';
import { openSteps } from './steps';
import { timeline } from './timeline';
import { useScroll } from './use-scroll';
import { useSeen } from './use-seen';
import { WaitingBubble } from './waiting-bubble';

interface Props {
  conversation: Conversation;
  outbox: Outbox;
  /** Words a question begins with. */
  onQuestion: (words: string) => void;
}

export function MessageList({ conversation, outbox, onQuestion }: Props) {
  const { head, messages, loaded } = useStore(conversation.state);
  const [passed, setPassed] = useState<ReadonlySet<number>>(new Set());
  const { items, sending, trouble } = useStore(outbox.state);
  const now = useNow();
  const mine = items.filter(({ consultation }) => consultation === conversation.consultation);
  const open = head?.state === 'open';
  const { shown, hidden } = open ? openSteps(messages, passed) : { shown: messages, hidden: 0 };
  const pass = (...seqs: number[]) => setPassed((before) => new Set([...before, ...seqs]));
  const answer = (message: ConsumerMessage) =>
    open &&
    message.step && (
      <StepAnswer
        message={message}
        step={message.step}
        onUnderstood={() => conversation.understood(message.seq)}
        onQuestion={() => {
          pass(message.seq);
          onQuestion(`「${message.step?.number}番目について」`);
        }}
      />
    );
  const list = useSeen(messages, (seq) => conversation.seenUpTo(seq));
  const { unseenBelow, toEnd } = useScroll(messages, mine.length, loaded);
  return (
    <>
      <div ref={list} class="messages" role="log" aria-label="相談のやりとり" aria-relevant="additions">
        {timeline(shown, mine, now).map((entry) => {
          switch (entry.kind) {
            case 'day':
              return (
                <p key={entry.key} class="day">
                  {entry.label}
                </p>
              );
            case 'message':
              return (
                <Bubble key={entry.key} consultation={conversation.consultation} message={entry.message}>
                  {answer(entry.message)}
                </Bubble>
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
        {hidden > 0 && (
          <p class="steps-hidden">
            つづきがあと{hidden}つあります{' '}
            <button
              type="button"
              class="button button-small"
              onClick={() => pass(...messages.map(({ seq }) => seq))}
            >
              すべて表示
            </button>
          </p>
        )}
      </div>
      {unseenBelow && <NewReplyButton onPress={toEnd} />}
    </>
  );
}
