import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serverClock } from './server-clock';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-04-01T00:00:00Z') });
  serverClock.note('2026-04-01T00:00:00Z');
});

afterEach(() => {
  vi.useRealTimers();
});

test('runs on from what the server said, whatever the device thinks', () => {
  serverClock.note('2026-04-01T09:00:00Z');
  vi.advanceTimersByTime(60_000);
  expect(new Date(serverClock.now()).toISOString()).toBe('2026-04-01T09:01:00.000Z');
});

test('a header of whole seconds corrects only a clock that is clearly wrong', () => {
  serverClock.noteHeader('Wed, 01 Apr 2026 00:00:01 GMT');
  expect(serverClock.now()).toBe(Date.parse('2026-04-01T00:00:00Z'));
  serverClock.noteHeader('Wed, 01 Apr 2026 00:05:00 GMT');
  expect(serverClock.now()).toBe(Date.parse('2026-04-01T00:05:00Z'));
});

test('ignores what is no time', () => {
  serverClock.noteHeader(null);
  serverClock.note('soon');
  expect(serverClock.now()).toBe(Date.parse('2026-04-01T00:00:00Z'));
});
