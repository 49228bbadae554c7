import { useEvents } from '@madoguchi/web-kit/react';
import type { StreamEvent } from '@madoguchi/web-kit/stream';
import { useEffect } from 'preact/hooks';
import { useStore } from '../../../shared/store';
import type { Chat } from '../chat';
import type { Conversation } from './conversation';
import { troubleWords } from './trouble-words';
import { useOnline } from './use-online';
import { useTypingShown } from './use-typing-shown';

/** Keeps the conversation and the outbox going while the page is open, and says how it stands with them. */
export function useConversation(chat: Chat, conversation: Conversation, onSessionLost: () => void) {
  const { head, loaded, problem } = useStore(conversation.state);
  const outbox = useStore(chat.outbox.state);
  const online = useOnline();
  const { typing, said } = useTypingShown();

  const onEvent = (event: StreamEvent) => {
    if (event.type === 'ended') {
      onSessionLost();
    } else if (event.type === 'typing') {
      said();
    } else {
      conversation.heed(event);
    }
  };
  const reread = async () => {
    await conversation.reread();
    void chat.outbox.deliver();
  };
  const stream = useEvents({ url: '/api/consumer/events', name: 'consumer-events', onEvent, reread });

  const lost = [problem, outbox.trouble].some(
    (trouble) => trouble?.slug === 'not-signed-in' || trouble?.slug === 'consent-needed',
  );
  useEffect(() => {
    if (lost) {
      onSessionLost();
    }
  }, [lost, onSessionLost]);

  return { head, loaded, typing, trouble: troubleWords(online, problem ?? outbox.trouble, stream) };
}
