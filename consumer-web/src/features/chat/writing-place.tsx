import type { ConsumerSession, Entrance } from '@madoguchi/web-kit/api';
import { useNow } from '@madoguchi/web-kit/react';
import { type Store, useStore } from '../../shared/store';
import { Link } from '../../shared/ui/link';
import { Composer } from './composer/composer';
import { useTyping } from './composer/use-typing';
import { ClosedNotice } from './conversation/closed-notice';
import type { Conversation } from './conversation/conversation';
import { RestrictedNotice } from './conversation/restricted-notice';
import { SavedNotice } from './conversation/saved-notice';
import { useRestriction } from './conversation/use-restriction';
import { PhotoButton } from './images/photo-button';
import type { Outbox } from './outbox/outbox';
import { isWritable } from './which';

interface Props {
  conversation: Conversation;
  outbox: Outbox;
  entrance: Entrance;
  session: ConsumerSession;
  toRead: boolean;
  /** Words a question begins with, until they stand in the composer. */
  question: Store<string | null>;
  onNotices: () => void;
}

/** Below the messages: what holds for this consultation now, and where the next one is written. */
export function WritingPlace({
  conversation,
  outbox,
  entrance,
  session,
  toRead,
  question,
  onNotices,
}: Props) {
  const { head, messages, loaded } = useStore(conversation.state);
  const now = useNow();
  const typing = useTyping(() => conversation.consultation);
  const closed = head?.state === 'closed';
  const openElsewhere = session.openConsultation !== null && session.openConsultation.id !== head?.id;
  const restricted = useRestriction(loaded && head?.state !== 'open' && session.openConsultation === null);
  const writable =
    restricted === null && loaded && (!closed || (isWritable(head.writableUntil, now) && !openElsewhere));
  const isWritten = (id: string) =>
    outbox.state.get().items.some((item) => item.id === id) || messages.some((message) => message.id === id);
  return (
    <>
      {head?.state === 'open' && !head.answeredBySomeone && (
        <SavedNotice session={session} addFriendUrl={entrance.addFriendUrl} onNotices={onNotices} />
      )}
      {restricted !== null && <RestrictedNotice lastDay={restricted} phone={entrance.phone.number} />}
      {closed && restricted === null && (
        <ClosedNotice
          writable={writable}
          settled={session.openConsultation?.id !== head.id}
          openElsewhere={openElsewhere}
        />
      )}
      {writable && toRead && closed && (
        <Link class="button button-wide" to={`/chat/${head.id}`}>
          この件のつづきを相談する
        </Link>
      )}
      {writable && !(toRead && closed) && (
        <Composer
          isWritten={isWritten}
          question={question}
          onSend={({ id, text }) => outbox.write(id, text, conversation.consultation)}
          onTyping={typing}
        >
          {head?.state === 'open' && (
            <PhotoButton consultation={head.id} onSent={() => void conversation.reread()} />
          )}
        </Composer>
      )}
    </>
  );
}
