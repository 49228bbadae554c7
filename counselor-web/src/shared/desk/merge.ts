import type { Changes, Head, Message } from '../api/types';

/** One consultation as this desk knows it. `version` is the point up to which it is complete. */
export interface Conversation {
  head: Head;
  messages: readonly Message[];
  version: number;
}

/** Adds what changed: messages stand in order of `seq`, each once, in its newest version; an older answer changes nothing. */
export function merged(known: Conversation | null, changes: Changes): Conversation {
  const bySeq = new Map<number, Message>();
  for (const message of [...(known?.messages ?? []), ...changes.messages]) {
    const other = bySeq.get(message.seq);
    if (!other || other.version <= message.version) {
      bySeq.set(message.seq, message);
    }
  }
  const newer = !known || changes.consultation.version >= known.version;
  return {
    head: newer ? changes.consultation : known.head,
    messages: [...bySeq.values()].sort((a, b) => a.seq - b.seq),
    version: newer ? changes.consultation.version : known.version,
  };
}

export function lastSeq(messages: readonly Message[] = []): number {
  return messages.at(-1)?.seq ?? 0;
}

/** The first message of the consumer that nobody at the centre has read: 「ここから新着」 stands above it. */
export function firstUnread(messages: readonly Message[]): number | null {
  return messages.find((message) => message.from === 'consumer' && message.readAt === null)?.seq ?? null;
}
