import { readLocal, writeLocal } from '../../../shared/storage/local';
import { OUTBOX_FALLBACK } from '../../../shared/storage/names';
import type { OutboxItem } from './outbox-item';
import type { OutboxStore } from './outbox-store';

/** The outbox in the browser's small storage; in memory alone where that is refused too. */
export class LocalStore implements OutboxStore {
  private items: OutboxItem[] = JSON.parse(readLocal(OUTBOX_FALLBACK) ?? '[]');
  private kept = false;

  async all(): Promise<OutboxItem[]> {
    return this.items;
  }

  async add(item: OutboxItem): Promise<void> {
    if (!this.items.some(({ id }) => id === item.id)) {
      this.keep([...this.items, item]);
    }
  }

  async change(id: string, changed: OutboxItem): Promise<void> {
    this.keep(this.items.map((item) => (item.id === id ? changed : item)));
  }

  async remove(id: string): Promise<void> {
    this.keep(this.items.filter((item) => item.id !== id));
  }

  private keep(items: OutboxItem[]): void {
    // What the hide button has wiped must not come back by a message that was just on its way.
    if (this.kept && readLocal(OUTBOX_FALLBACK) === null) {
      this.items = [];
    } else {
      this.items = items;
      this.kept = writeLocal(OUTBOX_FALLBACK, JSON.stringify(items));
    }
  }
}
