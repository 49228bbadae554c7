import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { formatDay } from '@madoguchi/web-kit/time';
import type { OutboxItem } from '../outbox/outbox-item';

export type Entry =
  | { kind: 'day'; key: string; label: string }
  | { kind: 'message'; key: string; message: ConsumerMessage }
  | { kind: 'waiting'; key: string; item: OutboxItem };

/** What the screen shows from top to bottom: messages under their days, then what is still on its way. */
export function timeline(messages: ConsumerMessage[], items: OutboxItem[], now: number): Entry[] {
  const entries: Entry[] = [];
  let day = '';
  for (const message of messages) {
    const label = formatDay(message.at, now);
    if (label !== day) {
      entries.push({ kind: 'day', key: `day ${message.seq}`, label });
      day = label;
    }
    entries.push({ kind: 'message', key: message.id ?? `centre ${message.seq}`, message });
  }
  const arrived = new Set(messages.map(({ id }) => id));
  for (const item of items.filter(({ id }) => !arrived.has(id))) {
    entries.push({ kind: 'waiting', key: item.id, item });
  }
  return entries;
}
