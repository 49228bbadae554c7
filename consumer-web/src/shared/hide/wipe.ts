import { removeLocal } from '../storage/local';
import { KEPT, OUTBOX_DATABASE } from '../storage/names';

/** Removes everything that was written from this browser. */
export async function wipe(): Promise<void> {
  for (const key of localKeys()) {
    if (!KEPT.includes(key)) {
      removeLocal(key);
    }
  }
  await dropDatabase();
}

function localKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function dropDatabase(): Promise<void> {
  return new Promise((done) => {
    try {
      const request = indexedDB.deleteDatabase(OUTBOX_DATABASE);
      request.onsuccess = () => done();
      request.onerror = () => done();
    } catch {
      done();
    }
  });
}
