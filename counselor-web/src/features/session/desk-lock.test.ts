// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../shared/desk/desk';
import { fakeApi } from '../../testing/fake-api';
import { session } from '../../testing/samples';
import { DeskLock } from './desk-lock';

const MINUTE = 60_000;

function locking(serverSays: { locked: boolean } = { locked: false }) {
  const { api, lock: tellServer } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  const needs = {
    desk,
    save: vi.fn(async () => undefined),
    askSession: vi.fn(async () => desk.session.set(session(serverSays))),
    lastActivity: () => 0,
    noteActivity: vi.fn(),
    tellTabs: vi.fn(),
  };
  return { desk, needs, tellServer, lock: new DeskLock(needs) };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('the content goes before anything is asked of the server, and the drafts are saved first', async () => {
  const { desk, needs, tellServer, lock } = locking();
  const order: string[] = [];
  needs.save.mockImplementation(async () => void order.push('save'));
  tellServer.mockImplementation(async () => void order.push('tell'));
  const locked = lock.lock();
  expect(desk.lock.get()).toBe('telling');
  await locked;
  expect(desk.lock.get()).toBe('locked');
  expect(order).toEqual(['save', 'tell']);
  expect(needs.tellTabs).toHaveBeenCalledExactlyOnceWith('locked');
});

test('nobody at the desk for the tenant’s minutes locks it', () => {
  const { desk, lock } = locking();
  lock.tick(15 * MINUTE - 1);
  expect(desk.locked).toBe(false);
  lock.tick(15 * MINUTE);
  expect(desk.locked).toBe(true);
});

test('a server out of reach leaves the screen covered, and is told later', async () => {
  const { desk, tellServer, lock } = locking();
  tellServer.mockRejectedValueOnce(new Error('offline'));
  await lock.lock();
  expect(desk.lock.get()).toBe('telling');
  lock.tick(Date.now() + 4_000);
  expect(tellServer).toHaveBeenCalledTimes(1);
  lock.tick(Date.now() + 6_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.lock.get()).toBe('locked');
});

test('a lock the server doesn’t know of yet can’t be opened', async () => {
  const { desk, needs, tellServer, lock } = locking();
  tellServer.mockRejectedValue(new Error('offline'));
  await lock.lock();
  await lock.unlocked();
  expect(needs.askSession).not.toHaveBeenCalled();
  expect(desk.locked).toBe(true);
});

test('only the server opens the desk again', async () => {
  const serverSays = { locked: true };
  const { desk, lock } = locking(serverSays);
  await lock.lock();
  await lock.unlocked();
  expect(desk.locked).toBe(true);
  serverSays.locked = false;
  await lock.unlocked();
  expect(desk.lock.get()).toBe('open');
});

test('drafts that can’t be saved don’t keep the desk open', async () => {
  const { desk, needs, lock } = locking();
  needs.save.mockImplementation(() => new Promise(() => undefined));
  const locked = lock.lock();
  await vi.advanceTimersByTimeAsync(3_000);
  await locked;
  expect(desk.lock.get()).toBe('locked');
});
