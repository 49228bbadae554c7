import type { ConsumerSession, Entrance } from '@madoguchi/web-kit/api';
import { serverClock } from '@madoguchi/web-kit/time';
import { useEffect, useState } from 'preact/hooks';
import { Store } from '../../shared/store';
import type { View } from '../../shared/ui/view';
import { readSession } from '../../shared/visit/visit';
import type { Chat } from './chat';
import { postClose, putNotices } from './conversation/calls';
import { ChatHead } from './conversation/chat-head';
import { useConversation } from './conversation/use-conversation';
import { EndDialog } from './menu/end-dialog';
import { NoticesDialog } from './menu/notices-dialog';
import { MessageList } from './messages/message-list';
import { consultationFor, type Which } from './which';
import { WritingPlace } from './writing-place';
import './chat.css';

interface Props {
  chat: Chat;
  which: Which;
  entrance: Entrance;
  session: ConsumerSession;
  /** An earlier consultation, opened to be read. */
  toRead: boolean;
  /** The server no longer knows who is here, or has a new text to consent to. */
  onSessionLost: () => void;
}

/** 相談: the conversation itself. */
export function ChatPage({ chat, which, entrance, session, toRead, onSessionLost }: Props) {
  const [question] = useState(() => new Store<string | null>(null));
  const [asking, setAsking] = useState<'end' | 'notices' | null>(null);
  // The address decides once; what happens to the consultation afterwards doesn't lead away from it.
  const [conversation] = useState(() => chat.open(consultationFor(which, session, serverClock.now())));
  const { head, loaded, trouble, typing } = useConversation(chat, conversation, onSessionLost);
  const closedByCentre = head?.state === 'closed' && session.openConsultation?.id === head.id;
  useEffect(() => {
    if (closedByCentre) {
      // What is open decides where the next word goes.
      readSession().catch(() => undefined);
    }
  }, [closedByCentre]);

  const end = async () => {
    if (head) {
      await postClose(head.id);
      await Promise.all([conversation.reread(), readSession()]);
    }
  };
  const chooseNotices = async (wanted: boolean) => {
    await putNotices(wanted);
    await readSession();
  };
  return (
    <main class="chat" data-view={'chat' satisfies View}>
      <h1 class="visually-hidden">相談</h1>
      <ChatHead
        head={head}
        reception={entrance.status}
        typing={typing}
        trouble={trouble}
        onEnd={head?.state === 'open' ? () => setAsking('end') : null}
        onNotices={() => setAsking('notices')}
      />
      {!loaded && <p class="loading">読みこんでいます…</p>}
      <MessageList
        conversation={conversation}
        outbox={chat.outbox}
        onQuestion={(words) => question.set(words)}
      />
      <WritingPlace
        conversation={conversation}
        outbox={chat.outbox}
        entrance={entrance}
        session={session}
        toRead={toRead}
        question={question}
        onNotices={() => setAsking('notices')}
      />
      {asking === 'end' && <EndDialog onEnd={end} onClose={() => setAsking(null)} />}
      {asking === 'notices' && (
        <NoticesDialog
          wanted={session.noticesWanted}
          onChoose={chooseNotices}
          onClose={() => setAsking(null)}
        />
      )}
    </main>
  );
}
