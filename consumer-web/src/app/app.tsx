import { useEffect } from 'preact/hooks';
import type { Chat } from '../features/chat/chat';
import { firstQuestions } from '../features/intake/first-questions';
import { BLANK } from '../shared/hide/hide';
import { useStore } from '../shared/store';
import { TopBar } from '../shared/top-bar/top-bar';
import { followHours, readVisit, visit } from '../shared/visit/visit';
import { Pages } from './pages';

export function App({ chat }: { chat: Chat }) {
  const { entrance, session } = useStore(visit);
  useEffect(() => void readVisit(), []);
  useEffect(followHours, []);
  const signedOut = session?.signedIn === false;
  useEffect(() => {
    if (signedOut) {
      void chat.outbox.hold();
      firstQuestions.forget();
    }
  }, [chat, signedOut]);
  return (
    <>
      <TopBar hideAddress={entrance?.hideAddress ?? BLANK} />
      <Pages chat={chat} />
    </>
  );
}
