import { expect, test } from 'vitest';
import { telephone, yen } from './answers';

test.each([
  ['30000', 30_000],
  ['３万円', 30_000],
  ['1万5千', 15_000],
  ['1.5万', 15_000],
  ['約 30,000 円', 30_000],
  ['0', 0],
  ['', null],
  ['三万', null],
  ['わからない', null],
  ['-1', null],
])('%s is %s yen', (typed, amount) => {
  expect(yen(typed)).toBe(amount);
});

test.each([
  ['090-1234-5678', '090-1234-5678'],
  ['０９０ー１２３４ー５６７８', '090-1234-5678'],
  [' 0261234567 ', '0261234567'],
  ['+81 90 1234 5678', '+81 90 1234 5678'],
  ['夕方', null],
  ['090', null],
])('%s is the number %s', (typed, number) => {
  expect(telephone(typed)).toBe(number);
});
