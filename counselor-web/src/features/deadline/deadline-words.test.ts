import { expect, test } from 'vitest';
import type { CaseDeadline, ContractKind } from '../../shared/api/types';
import { deadlineWords, isComplete } from './deadline-words';

const TODAY = '2026-10-15';
const nothing: CaseDeadline = { kind: null, paper: null, day: null, confirmed: false };
const visit: CaseDeadline = { kind: 'door-to-door', paper: 'received', day: '2026-10-10', confirmed: false };
const kind = (name: ContractKind['kind'], days: number | null): ContractKind => ({
  kind: name,
  title: '',
  days,
  law: '',
  first: '',
});

test('a last day is a question until somebody has confirmed it', () => {
  const words = (deadline: CaseDeadline, lastDay: string | null, today = TODAY) =>
    deadlineWords({ deadline, lastDay }, today);
  expect(words(visit, '2026-10-17')).toBe('10/17(土) まで？ 要確認');
  expect(words({ ...visit, confirmed: true }, '2026-10-17')).toBe('10/17(土) まで');
  expect(words({ ...visit, confirmed: true }, '2026-10-17', '2026-10-17')).toBe('10/17(土) まで');
  expect(words({ ...visit, confirmed: true }, '2026-10-17', '2026-10-18')).toBe('10/17(土) に過ぎました');
  expect(words({ ...visit, paper: 'defective', day: null }, null)).toBe('進んでいない可能性。要確認');
  expect(words({ ...nothing, kind: 'mail-order' }, null)).toContain('定めなし');
  expect(words(nothing, null)).toBe('未確認');
});

test('only what is complete can be confirmed', () => {
  const direct = kind('door-to-door', 8);
  expect(isComplete(undefined, visit, TODAY)).toBe(false);
  expect(isComplete(direct, { ...visit, paper: null }, TODAY)).toBe(false);
  expect(isComplete(direct, { ...visit, day: null }, TODAY)).toBe(false);
  expect(isComplete(direct, { ...visit, day: '2026-10-16' }, TODAY)).toBe(false);
  expect(isComplete(direct, { ...visit, day: TODAY }, TODAY)).toBe(true);
  expect(isComplete(direct, { ...visit, paper: 'obstructed', day: null }, TODAY)).toBe(true);
  expect(isComplete(kind('mail-order', null), { ...nothing, kind: 'mail-order' }, TODAY)).toBe(true);
  expect(isComplete(kind('other', null), { ...nothing, kind: 'other', day: '2027-01-01' }, TODAY)).toBe(true);
});
