import { expect, test } from 'vitest';
import type { Disclosure } from '../../shared/api/types';
import { exactly, isDecidable, isPressing, standingOf } from './disclosure-words';

const WAITING = {
  kind: 'ordinary',
  state: 'waiting',
  review: 'none',
  mine: false,
  ruling: null,
} as Disclosure;

test('a second person decides what waits, and what was opened in danger until it is answered', () => {
  expect(isDecidable(WAITING)).toBe(true);
  expect(isDecidable({ ...WAITING, mine: true })).toBe(false);
  expect(isDecidable({ ...WAITING, state: 'lapsed' })).toBe(false);
  expect(isDecidable({ ...WAITING, kind: 'danger', state: 'over', review: 'overdue' })).toBe(true);
});

test('what nobody answered and what was objected to stand out', () => {
  expect(isPressing({ ...WAITING, review: 'overdue' })).toBe(true);
  expect(isPressing({ ...WAITING, review: 'objected' })).toBe(true);
  expect(isPressing({ ...WAITING, review: 'awaited' })).toBe(false);
  expect(standingOf({ ...WAITING, kind: 'danger', state: 'over', review: 'overdue' })).toContain('24時間');
});

test('times are told to the second, in Japan', () => {
  expect(exactly('2026-10-03T05:20:07Z')).toBe('2026-10-03 14:20:07');
  expect(exactly('2026-10-03T15:00:00Z')).toBe('2026-10-04 00:00:00');
});
