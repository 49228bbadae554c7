import type { ConsumerMessage } from '@madoguchi/web-kit/api';

/** The places of messages that were seen, each with when it had been corrected by then. */
export type Seen = ReadonlyMap<number, string | null>;

/**
 * Up to which place everything of the centre has been seen. A message further down does not count before those above it:
 * who jumps to the end has not read what lies between. What was corrected has to be seen again; what was taken back
 * can't be.
 */
export function seenSoFar(messages: ConsumerMessage[], seen: Seen): number {
  let upTo = 0;
  for (const { from, seq, readAt, image, correctedAt, withdrawnAt } of messages) {
    if (from !== 'consumer' && image?.state !== 'checking' && withdrawnAt === null) {
      if (readAt === null && seen.get(seq) !== correctedAt) {
        break;
      }
      upTo = readAt === null ? seq : upTo;
    }
  }
  return upTo;
}
