import './conversation.css';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { type ReactNode, useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { ConversationHead } from './conversation-head';
import { MessageList } from './message-list';

interface Props {
  id: string;
  /** What was told before the first message. */
  intake: ReactNode;
  /** The foot: composer, or why nothing can be written. */
  children: ReactNode;
}

export function ConversationPane({ id, intake, children }: Props) {
  const desk = useDesk();
  const { conversation, problem } = useStore(desk.conversations.of(id));
  useEffect(() => desk.conversations.refreshQuietly(id), [desk, id]);
  if (!conversation) {
    return (
      <section className="conversation" aria-label="相談">
        {problem ? (
          <ProblemNotice problem={problem}>
            <button
              type="button"
              className="button button-compact"
              onClick={() => desk.conversations.refreshQuietly(id)}
            >
              再読込
            </button>
          </ProblemNotice>
        ) : (
          <p role="status">読んでいます…</p>
        )}
      </section>
    );
  }
  return (
    <section className="conversation" aria-label={`相談 ${conversation.head.caseNumber}`}>
      <ConversationHead head={conversation.head} />
      {intake}
      <MessageList key={id} head={conversation.head} messages={conversation.messages} />
      {children}
    </section>
  );
}
