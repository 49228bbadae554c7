import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeEventSource, fakeBrowser } from './browser.fake';
import { SharedSource } from './shared-source';

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const deaf = { onEvent: () => undefined, onDown: () => undefined };

test('a page in use takes the stream from a leader that the browser froze', async () => {
  const frozen = new SharedSource('/events', 'events', deaf);
  frozen.open();
  FakeEventSource.newest.say('beat');
  const looking = new SharedSource('/events', 'events', deaf);
  looking.open();
  vi.setSystemTime(Date.now() + 36_000);
  looking.replaceSilentLeader();
  await vi.advanceTimersByTimeAsync(0);
  expect(FakeEventSource.opened).toHaveLength(2);
  expect(FakeEventSource.openNow).toHaveLength(1);
});

test('without Web Locks each tab has a stream of its own', () => {
  vi.stubGlobal('navigator', {});
  new SharedSource('/events', 'events', deaf).open();
  new SharedSource('/events', 'events', deaf).open();
  expect(FakeEventSource.openNow).toHaveLength(2);
});
