import { expect, test } from 'vitest';
import { row } from '../testing/samples';
import { about, byNeed, deadlineDay, urgency } from './marks';

const brief = {
  callName: null,
  kind: '契約した',
  whom: '本人',
  place: null,
  age: '60代',
  at: '2026-04-01T00:00:00Z',
};
const due = (day: string) => ({ deadline: { day, possibly: false, confirmed: false } });

test('the urgent come first, then the nearest deadline, then the longest wait', () => {
  const rows = [
    row('late', 30),
    row('near', 20, due('2026-04-03')),
    row('early', 1),
    row('nearer', 25, due('2026-04-01')),
    row('urgent', 40, { urgent: ['money-sent'] }),
    row('urgent-near', 50, { urgent: ['money-sent'], ...due('2026-04-04') }),
  ];
  expect(byNeed(rows).map(({ id }) => id)).toEqual([
    'urgent-near',
    'urgent',
    'nearer',
    'near',
    'early',
    'late',
  ]);
});

test('marks are words too', () => {
  expect(urgency(row('a', 0))).toBeNull();
  expect(urgency(row('a', 0, { urgent: ['money-sent'] }))).toBe('24時間以内にお金を払った');
  expect(deadlineDay(row('a', 0))).toBeNull();
  expect(deadlineDay(row('a', 0, due('2026-04-03')))).toBe('4/3(金)');
});

test('only what was told is shown', () => {
  expect(about(row('a', 0))).toBe('');
  expect(about(row('a', 0, { brief }))).toBe('契約した・60代');
});
