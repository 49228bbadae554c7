// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeEventSource, fakeBrowser } from './browser.fake';
import { EventConnection } from './connection';
import type { StreamEvent } from './events';
import type { StreamStatus } from './freshness';

const open: EventConnection[] = [];

/** One tab with an open page. */
class Tab {
  readonly events: StreamEvent[] = [];
  readonly statuses: StreamStatus[] = [];
  rereads = 0;
  online = true;
  readonly connection = new EventConnection({
    url: '/api/consumer/events',
    name: 'events',
    onEvent: (event) => this.events.push(event),
    onStatus: (status) => this.statuses.push(status),
    reread: () => {
      this.rereads += 1;
      return this.online ? Promise.resolve() : Promise.reject(new Error('offline'));
    },
  });

  constructor() {
    open.push(this.connection);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser();
});

afterEach(() => {
  for (const connection of open.splice(0)) {
    connection.close();
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function pass(seconds: number, beating = false): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    if (beating && second % 15 === 0) {
      FakeEventSource.newest.say('beat');
    }
    await vi.advanceTimersByTimeAsync(1_000);
  }
}

test('reads everything once at the start, then follows the stream without asking', async () => {
  const tab = new Tab();
  FakeEventSource.newest.say('state', { consultations: [{ id: 'a', version: 3 }] });
  FakeEventSource.newest.say('changed', { consultation: 'a', version: 4 });
  await pass(60, true);
  expect(tab.rereads).toBe(1);
  expect(tab.statuses).toEqual([]);
  expect(tab.events).toEqual([
    { type: 'state', consultations: [{ id: 'a', version: 3 }] },
    { type: 'changed', consultation: 'a', version: 4 },
  ]);
});

test('a silent stream is polled for, opened again, and live once it speaks', async () => {
  const tab = new Tab();
  FakeEventSource.newest.say('beat');
  await pass(35);
  expect(tab.statuses).toEqual(['polling']);
  const before = tab.rereads;
  await pass(9);
  expect(tab.rereads - before).toBe(3);
  FakeEventSource.newest.say('state', { consultations: [] });
  expect(FakeEventSource.opened.length).toBeGreaterThan(1);
  expect(tab.statuses).toEqual(['polling', 'live']);
});

test('a proxy that holds the stream back is polled around within seconds', async () => {
  const tab = new Tab();
  await pass(8);
  expect(tab.statuses).toEqual(['polling']);
  expect(tab.rereads).toBeGreaterThan(1);
});

test('when asking fails too the page is stale', async () => {
  const tab = new Tab();
  FakeEventSource.newest.say('beat');
  tab.online = false;
  await pass(45);
  expect(tab.statuses).toEqual(['polling', 'stale']);
  tab.online = true;
  await pass(4);
  expect(tab.statuses).toEqual(['polling', 'stale', 'polling']);
});

test('seven tabs share one stream and all hear it', async () => {
  const tabs = Array.from({ length: 7 }, () => new Tab());
  FakeEventSource.newest.say('changed', { consultation: 'a', version: 1 });
  await pass(60, true);
  expect(FakeEventSource.openNow).toHaveLength(1);
  for (const tab of tabs) {
    expect(tab.events).toHaveLength(1);
    expect(tab.statuses).toEqual([]);
  }
});

test('the stream passes on when the leading tab closes', async () => {
  const leader = new Tab();
  const follower = new Tab();
  leader.connection.close();
  await pass(1);
  FakeEventSource.newest.say('changed', { consultation: 'a', version: 2 });
  expect(FakeEventSource.openNow).toHaveLength(1);
  expect(follower.events).toHaveLength(1);
});

test('a tab opened later learns at once that the stream is live', async () => {
  new Tab();
  FakeEventSource.newest.say('state', { consultations: [] });
  await pass(3);
  const late = new Tab();
  await pass(10);
  expect(late.statuses).toEqual([]);
});

test('the end of the session closes the stream for good', async () => {
  const tab = new Tab();
  FakeEventSource.newest.say('ended', { reason: 'session' });
  const rereads = tab.rereads;
  await pass(60);
  expect(tab.events).toEqual([{ type: 'ended', reason: 'session' }]);
  expect(FakeEventSource.openNow).toHaveLength(0);
  expect(tab.rereads).toBe(rereads);
});

test('waking up reads everything again', async () => {
  const tab = new Tab();
  await pass(1);
  window.dispatchEvent(new Event('pageshow'));
  await pass(0);
  expect(tab.rereads).toBe(2);
});
