import { expect, test } from 'vitest';
import { isOpen, openTime } from './open-time';

const at = (time: string) => Date.parse(`2025-10-${time}:00+09:00`);
const openings = [
  { from: '2025-10-03T08:30:00+09:00', until: '2025-10-03T12:00:00+09:00' },
  { from: '2025-10-03T13:00:00+09:00', until: '2025-10-03T17:00:00+09:00' },
  { from: '2025-10-06T08:30:00+09:00', until: '2025-10-06T12:00:00+09:00' },
];

test('only reception hours count', () => {
  expect(openTime(openings, at('03T11:50'), at('03T13:20'))).toBe(30 * 60_000);
  expect(openTime(openings, at('03T16:45'), at('06T08:45'))).toBe(30 * 60_000);
  expect(openTime(openings, at('03T20:00'), at('05T20:00'))).toBe(0);
});

test('a centre is open from the first instant on, and closed at the last', () => {
  expect(isOpen(openings, at('03T08:30'))).toBe(true);
  expect(isOpen(openings, at('03T12:00'))).toBe(false);
  expect(isOpen([], at('03T12:00'))).toBe(false);
});
