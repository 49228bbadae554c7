import type { ConsumerMessage } from '@madoguchi/web-kit/api';

/** The messages in the order of `seq`; of two versions of one message the later counts. */
export function merge(known: ConsumerMessage[], news: ConsumerMessage[]): ConsumerMessage[] {
  const bySeq = new Map(known.map((message) => [message.seq, message]));
  for (const message of news) {
    const old = bySeq.get(message.seq);
    if (!old || old.version <= message.version) {
      bySeq.set(message.seq, message);
    }
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** The highest place among the centre's messages that have not reached `stage` yet; 0 when there is none. */
export function lastFromCentreWithout(stage: 'receivedAt' | 'readAt', messages: ConsumerMessage[]): number {
  const pending = messages.filter(
    (message) => message.from !== 'consumer' && message[stage] === null && message.withdrawnAt === null,
  );
  return pending.at(-1)?.seq ?? 0;
}
