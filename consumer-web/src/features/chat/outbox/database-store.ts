import { OUTBOX_DATABASE } from '../../../shared/storage/names';
import type { OutboxItem } from './outbox-item';
import type { OutboxStore } from './outbox-store';

const ITEMS = 'items';

/** The outbox in IndexedDB: keys count up in the order of writing, the index keeps a message from being there twice. */
export class DatabaseStore implements OutboxStore {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(): Promise<DatabaseStore> {
    const opening = indexedDB.open(OUTBOX_DATABASE, 1);
    opening.onupgradeneeded = () => {
      opening.result
        .createObjectStore(ITEMS, { autoIncrement: true })
        .createIndex('id', 'id', { unique: true });
    };
    const database = await settled(opening);
    // Another tab wipes everything: this one must not stand in its way.
    database.onversionchange = () => database.close();
    return new DatabaseStore(database);
  }

  all(): Promise<OutboxItem[]> {
    return settled(this.items('readonly').getAll());
  }

  async add(item: OutboxItem): Promise<void> {
    const items = this.items('readwrite');
    if ((await settled(items.index('id').getKey(item.id))) === undefined) {
      await settled(items.add(item));
    }
  }

  async change(id: string, changed: OutboxItem): Promise<void> {
    const items = this.items('readwrite');
    const key = await settled(items.index('id').getKey(id));
    if (key !== undefined) {
      await settled(items.put(changed, key));
    }
  }

  async remove(id: string): Promise<void> {
    const items = this.items('readwrite');
    const key = await settled(items.index('id').getKey(id));
    if (key !== undefined) {
      await settled(items.delete(key));
    }
  }

  private items(mode: IDBTransactionMode): IDBObjectStore {
    return this.database.transaction(ITEMS, mode).objectStore(ITEMS);
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
