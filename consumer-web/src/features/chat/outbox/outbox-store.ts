import { DatabaseStore } from './database-store';
import { LocalStore } from './local-store';
import type { OutboxItem } from './outbox-item';

/** Where written messages outlive the page, in the order of writing. */
export interface OutboxStore {
  all(): Promise<OutboxItem[]>;
  /** Appends; an item already there stays as it is. */
  add(item: OutboxItem): Promise<void>;
  /** Replaces the item of that id, in its place. */
  change(id: string, changed: OutboxItem): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Some phones' browsers have let the database wait forever. */
const PATIENCE_MS = 2_000;

/** IndexedDB where the browser lets us have it (some private windows don't), else its small storage. */
export async function openOutboxStore(): Promise<OutboxStore> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([DatabaseStore.open(), tooLate]);
  } catch {
    return new LocalStore();
  }
}
