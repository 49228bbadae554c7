import type { ConsumerMessage } from '@madoguchi/web-kit/api';

/**
 * Up to which place everything of the centre has been seen. A message further down does not count before those above it:
 * who jumps to the end has not read what lies between.
 */
export function seenSoFar(messages: ConsumerMessage[], seen: ReadonlySet<number>): number {
  let upTo = 0;
  for (const { from, seq, readAt, image } of messages) {
    if (from !== 'consumer' && image?.state !== 'checking') {
      if (readAt === null && !seen.has(seq)) {
        break;
      }
      upTo = readAt === null ? seq : upTo;
    }
  }
  return upTo;
}
