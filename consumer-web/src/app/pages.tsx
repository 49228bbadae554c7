import type { Chat } from '../features/chat/chat';
import { ConsentPage } from '../features/consent/consent-page';
import { EntrancePage } from '../features/entrance/entrance-page';
import { HistoryPage } from '../features/history/history-page';
import { go, usePlace } from '../shared/router';
import { readLocal } from '../shared/storage/local';
import { DRAFT } from '../shared/storage/names';
import { useStore } from '../shared/store';
import { readSession, readVisit, visit } from '../shared/visit/visit';
import { ChatRoute } from './chat-route';
import { OutagePage } from './outage-page';

/** Which page the address names. An address nobody knows leads to the entrance. */
export function Pages({ chat }: { chat: Chat }) {
  const { pathname, searchParams } = usePlace();
  const { entrance, session, problem } = useStore(visit);
  const kept = useStore(chat.outbox.state).items.length > 0 || readLocal(DRAFT) !== null;
  if (!entrance || !session) {
    return problem ? (
      <OutagePage problem={problem} kept={kept} onRetry={() => void readVisit()} />
    ) : (
      <p class="loading">読みこんでいます…</p>
    );
  }
  const [, page, id] = pathname.split('/');
  if (page === 'consent') {
    const consented = async () => {
      await readSession();
      go('/chat', 'replace');
    };
    return <ConsentPage phone={entrance.phone} onConsented={consented} />;
  }
  if (page === 'chat' || page === 'history') {
    return page === 'history' && !id && session.signedIn ? (
      <HistoryPage />
    ) : (
      <ChatRoute chat={chat} page={page} id={id} entrance={entrance} session={session} kept={kept} />
    );
  }
  return (
    <EntrancePage
      entrance={entrance}
      session={session}
      loginFailed={searchParams.get('login') === 'failed'}
    />
  );
}
