import { expect, test } from 'vitest';
import type { Export } from '../../shared/api/types';
import { findingWords, stateWords } from './export-words';

const NOW = Date.parse('2026-06-01T00:00:00Z');

function one(change: Partial<Export>): Export {
  return {
    id: 'e',
    own: true,
    by: '佐藤',
    purpose: '年次報告',
    columns: 3,
    first: '2025-04-01',
    last: '2026-03-31',
    encoding: 'cp932',
    state: 'running',
    requestedAt: '2026-06-01T00:00:00Z',
    written: 1200,
    total: 10000,
    expiresAt: null,
    findings: null,
    ...change,
  };
}

test('progress is told in rows as soon as they were counted', () => {
  expect(stateWords(one({}), NOW)).toBe('書き出しています（1,200 / 10,000件）');
  expect(stateWords(one({ total: null }), NOW)).toBe('書き出しています');
});

test('what did not fit is told with the case numbers, of which some are enough', () => {
  const missingIn = Array.from({ length: 7 }, (_, n) => `R8-0000${n}-1`);
  const findings = { missing: 9, missingIn, overlong: 0, overlongIn: [] };
  expect(findingWords(one({ findings }))).toEqual([
    `Shift_JISにない文字が9字あり、〓に置き換えました：${missingIn.slice(0, 5).join('、')} ほか`,
  ]);
  expect(findingWords(one({}))).toEqual([]);
});
