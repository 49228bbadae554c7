import type { ConsumerSession, Entrance } from '@madoguchi/web-kit/api';
import { serverClock } from '@madoguchi/web-kit/time';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Chat } from '../features/chat/chat';
import { ChatPage } from '../features/chat/chat-page';
import { consultationFor, type Which } from '../features/chat/which';
import { IntakeGate } from '../features/intake/intake-gate';
import { EmergencyCard } from '../features/now/emergency-card';
import { go } from '../shared/router';
import { useStore } from '../shared/store';
import { readSession } from '../shared/visit/visit';
import { SignInPage } from './sign-in-page';

interface Props {
  chat: Chat;
  page: 'chat' | 'history';
  id: string | undefined;
  entrance: Entrance;
  session: ConsumerSession;
  /** Something written lies in this browser. */
  kept: boolean;
}

/** The conversation, for those who may see it: LINE first, then consent. */
export function ChatRoute({ chat, page, id, entrance, session, kept }: Props) {
  const [attempt, setAttempt] = useState(0);
  const danger = useStore(chat.danger);
  const lost = useCallback(() => {
    readSession().then(
      () => setAttempt((count) => count + 1),
      () => undefined,
    );
  }, []);
  const consentNeeded = session.signedIn && session.consentNeeded;
  useEffect(() => {
    if (consentNeeded) {
      go('/consent', 'replace');
    }
  }, [consentNeeded]);
  if (consentNeeded) {
    return null;
  }
  if (!session.signedIn) {
    return <SignInPage kept={kept} />;
  }
  const which = whichOf(id);
  const begins = consultationFor(which, session, serverClock.now()) === null && !kept;
  return (
    <IntakeGate key={`${page} ${id} ${attempt}`} begins={begins} onSessionLost={lost}>
      <ChatPage
        chat={chat}
        which={which}
        entrance={entrance}
        session={session}
        toRead={page === 'history'}
        onSessionLost={lost}
      />
      {danger && <EmergencyCard key={danger} danger={danger} onClose={() => chat.danger.set(null)} />}
    </IntakeGate>
  );
}

function whichOf(id: string | undefined): Which {
  if (id === undefined || id === '') {
    return 'current';
  }
  return id === 'new' ? 'new' : { id };
}
