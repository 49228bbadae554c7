import { expect, test } from 'vitest';
import { readCaseNumber, shortCaseNumber } from './case-number';
import { uuid7 } from './uuid7';

test('a UUIDv7 carries its time, version and variant', () => {
  const at = Date.parse('2026-04-01T00:00:00.123Z');
  const id = uuid7(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(at);
});

test('UUIDs of the same millisecond differ', () => {
  const ids = new Set(Array.from({ length: 1_000 }, () => uuid7(0)));
  expect(ids.size).toBe(1_000);
});

test('a case number is understood as people type it', () => {
  for (const typed of [
    'R7-00412-6',
    ' r7-00412-6 ',
    'Ｒ７－００４１２－６',
    'R7ー00412ー6',
    'R7 - 00412 - 6',
  ]) {
    expect(readCaseNumber(typed)).toBe('R7-00412-6');
  }
  expect(readCaseNumber('R7-00412')).toBe('R7-00412');
  expect(readCaseNumber('電話番号')).toBeNull();
  expect(readCaseNumber('026-223-6770')).toBeNull();
});

test('the short form leaves the check digit away', () => {
  expect(shortCaseNumber('R7-00412-6')).toBe('R7-00412');
  expect(shortCaseNumber('?')).toBe('?');
});
