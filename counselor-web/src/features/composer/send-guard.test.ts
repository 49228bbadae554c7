import { expect, test } from 'vitest';
import { ARM_MS, acknowledged, COUNTDOWN_MS, reviewed, verdict, withNews, writing } from './send-guard';

test('a text that was not looked at can’t be sent', () => {
  expect(verdict(writing, 9_999, 3)).toBe('not-ready');
  expect(verdict({ at: 'sending', seen: 3 }, 9_999, 3)).toBe('not-ready');
});

test('a second press within half a second doesn’t count', () => {
  const phase = reviewed(true, 1_000, 3);
  expect(verdict(phase, 1_000 + ARM_MS - 1, 3)).toBe('too-soon');
  expect(verdict(phase, 1_000 + ARM_MS, 3)).toBe('send');
});

test('a message that came in meanwhile stops the sending until it was read', () => {
  const phase = reviewed(true, 1_000, 3);
  expect(verdict(phase, 5_000, 4)).toBe('unseen');
  const read = acknowledged(5_000, 4);
  expect(verdict(read, 5_100, 4)).toBe('too-soon');
  expect(verdict(read, 5_000 + ARM_MS, 4)).toBe('send');
});

test('without the preview there are five seconds to stop it', () => {
  const phase = reviewed(false, 1_000, 3);
  expect(verdict(phase, 1_000 + COUNTDOWN_MS - 1, 3)).toBe('too-soon');
  expect(verdict(phase, 1_000 + COUNTDOWN_MS, 3)).toBe('send');
});

test('a new message turns a running countdown into a preview that shows it', () => {
  const phase = withNews(reviewed(false, 1_000, 3), 2_000, 4);
  expect(phase).toEqual({ at: 'preview', since: 2_000, seen: 3 });
  expect(verdict(phase, 9_000, 4)).toBe('unseen');
});

test('a countdown without news goes on', () => {
  const phase = reviewed(false, 1_000, 3);
  expect(withNews(phase, 2_000, 3)).toBe(phase);
});
