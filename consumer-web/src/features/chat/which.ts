import type { ConsumerSession } from '@madoguchi/web-kit/api';

/** What the address asks for: the running consultation, a new one, or a certain one. */
export type Which = 'current' | 'new' | { id: string };

/**
 * The consultation to open; null for a new one. There is at most one open consultation, so a new one can't be begun
 * beside it; and who comes back soon after the end finds what was written last.
 */
export function consultationFor(which: Which, session: ConsumerSession, now: number): string | null {
  if (typeof which === 'object') {
    return which.id;
  }
  if (session.openConsultation) {
    return session.openConsultation.id;
  }
  const { latestClosed } = session;
  return which === 'current' && latestClosed && isWritable(latestClosed.writableUntil, now)
    ? latestClosed.id
    : null;
}

/** A closed consultation can be gone on with for a time. */
export function isWritable(until: string | null, now: number): boolean {
  return until !== null && now < Date.parse(until);
}
