import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { OUTBOX_FALLBACK } from '../../../shared/storage/names';
import { DatabaseStore } from './database-store';
import { LocalStore } from './local-store';
import type { OutboxItem } from './outbox-item';
import { openOutboxStore } from './outbox-store';

function item(id: string, changed: Partial<OutboxItem> = {}): OutboxItem {
  return { id, text: `文${id}`, consultation: null, writtenAt: 0, refused: null, held: false, ...changed };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe.each([
  ['IndexedDB', () => DatabaseStore.open()],
  ['the small storage', async () => new LocalStore()],
])('the outbox in %s', (_, open) => {
  test('outlives the page, in the order of writing', async () => {
    const store = await open();
    for (const id of ['c', 'a', 'b']) {
      await store.add(item(id));
    }
    expect((await (await open()).all()).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('holds a message once, however often it is put in', async () => {
    const store = await open();
    await store.add(item('a'));
    await store.add(item('a', { text: 'ほかの文' }));
    expect(await store.all()).toEqual([item('a')]);
  });

  test('changes an item in its place, its id too', async () => {
    const store = await open();
    await store.add(item('a'));
    await store.add(item('b'));
    await store.change('a', item('a2', { held: true }));
    expect((await store.all()).map(({ id }) => id)).toEqual(['a2', 'b']);
  });

  test('forgets what was removed', async () => {
    const store = await open();
    await store.add(item('a'));
    await store.remove('a');
    await store.remove('never there');
    expect(await store.all()).toEqual([]);
  });
});

test('what was wiped from the small storage does not come back by a message on its way', async () => {
  const store = new LocalStore();
  await store.add(item('a'));
  await store.add(item('b'));
  localStorage.removeItem(OUTBOX_FALLBACK);
  await store.remove('a');
  expect(localStorage.getItem(OUTBOX_FALLBACK)).toBeNull();
});

test('a browser that keeps nothing still sends', async () => {
  vi.stubGlobal('localStorage', undefined);
  const store = new LocalStore();
  await store.add(item('a'));
  await store.add(item('b'));
  expect(await store.all()).toEqual([item('a'), item('b')]);
});

test('a browser without IndexedDB gets the small storage', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await openOutboxStore()).toBeInstanceOf(LocalStore);
});

test('a database that never answers is not waited for', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const opening = openOutboxStore();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await opening).toBeInstanceOf(LocalStore);
  vi.useRealTimers();
});
