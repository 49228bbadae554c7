import { expect, test } from 'vitest';
import { endWarning, isIdle } from './idle';

const MINUTE = 60_000;

test('the desk is idle after the tenant’s minutes, not before', () => {
  expect(isIdle(0, 15 * MINUTE - 1, 15)).toBe(false);
  expect(isIdle(0, 15 * MINUTE, 15)).toBe(true);
});

test('a computer that slept is idle when it wakes up', () => {
  expect(isIdle(0, 600 * MINUTE, 15)).toBe(true);
});

test('a clock set back is no idle time', () => {
  expect(isIdle(10 * MINUTE, 0, 15)).toBe(false);
});

test('the end of the login is announced 30 and 5 minutes ahead', () => {
  const end = 100 * MINUTE;
  expect(endWarning(end, end - 31 * MINUTE)).toBeNull();
  expect(endWarning(end, end - 30 * MINUTE)).toBe(30);
  expect(endWarning(end, end - 6 * MINUTE)).toBe(30);
  expect(endWarning(end, end - 5 * MINUTE)).toBe(5);
  expect(endWarning(end, end)).toBeNull();
});
