import { expect, test } from 'vitest';
import { daysOf, fiscalYearOf, fiscalYears, fiscalYearWords } from './period';

test('a fiscal year begins on 1 April', () => {
  expect(fiscalYearOf('2026-03-31')).toBe(2025);
  expect(fiscalYearOf('2026-04-01')).toBe(2026);
  expect(daysOf(2026)).toEqual({ first: '2026-04-01', last: '2027-03-31' });
});

test('the newest year is offered first', () => {
  expect(fiscalYears('2027-01-10').slice(0, 2)).toEqual([2026, 2025]);
  expect(fiscalYearWords(2025)).toBe('令和7年度（2025年4月から）');
});
