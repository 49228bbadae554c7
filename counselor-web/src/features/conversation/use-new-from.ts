import { useState } from 'react';
import type { Message } from '../../shared/api/types';
import { firstUnread, lastSeq } from '../../shared/desk/merge';

/**
 * Above which message 「ここから新着」 stands: the first unread one when the consultation was opened; later the first that
 * came while nobody looked; none once the centre has answered it.
 */
export function useNewFrom(messages: readonly Message[]): number | null {
  const last = lastSeq(messages);
  const [known, setKnown] = useState(() => ({ last, newFrom: firstUnread(messages) }));
  if (known.last === last) {
    return known.newFrom;
  }
  const added = messages.filter((message) => message.seq > known.last);
  const next = { last, newFrom: newFromWith(known.newFrom, added, document.hasFocus()) };
  setKnown(next);
  return next.newFrom;
}

export function newFromWith(
  before: number | null,
  added: readonly Message[],
  watched: boolean,
): number | null {
  const answer = added.findLastIndex((message) => message.from === 'centre');
  const kept = answer < 0 ? before : null;
  if (kept !== null || watched) {
    return kept;
  }
  return added.slice(answer + 1).find((message) => message.from === 'consumer')?.seq ?? null;
}
