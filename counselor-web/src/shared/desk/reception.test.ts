import { expect, test } from 'vitest';
import { isOutOfHours, quietUntil, waited } from './reception';

const at = (time: string) => Date.parse(`2025-10-${time}:00+09:00`);
const openings = [{ from: '2025-10-03T08:30:00+09:00', until: '2025-10-03T17:00:00+09:00' }];
const hours = { openings, quiet: { from: '21:00', to: '08:00' } };

test('what waits over night has waited since the morning', () => {
  expect(waited(hours, '2025-10-02T20:00:00+09:00', at('03T08:40'))).toBe(10 * 60_000);
  expect(waited({ ...hours, openings: null }, '2025-10-03T08:00:00+09:00', at('03T08:40'))).toBe(40 * 60_000);
});

test('a centre whose hours are not known is never called closed', () => {
  expect(isOutOfHours(hours, at('03T17:00'))).toBe(true);
  expect(isOutOfHours({ ...hours, openings: null }, at('03T17:00'))).toBe(false);
});

test('notices of the night wait for the morning', () => {
  expect(quietUntil(hours, at('03T20:59'))).toBeNull();
  expect(quietUntil(hours, at('03T21:00'))).toBe(at('04T08:00'));
  expect(quietUntil(hours, at('04T07:59'))).toBe(at('04T08:00'));
  expect(quietUntil(hours, at('04T08:00'))).toBeNull();
  expect(quietUntil({ ...hours, quiet: { from: '13:00', to: '14:00' } }, at('03T13:30'))).toBe(
    at('03T14:00'),
  );
  expect(quietUntil({ ...hours, quiet: { from: '00:00', to: '00:00' } }, at('03T00:00'))).toBeNull();
  expect(quietUntil({ ...hours, quiet: null }, at('03T23:00'))).toBeNull();
});
