import { expect, test } from 'vitest';
import { LONG_TEXT, linkedHosts, warningsFor } from './warnings';

const kinds = (text: string) => warningsFor(text).map(({ kind }) => kind);

test.each(['契約日は○○です', '会社名＿＿＿＿', '【　】に書いてください', '金額（ ）円', '××商店'])(
  'an empty space is pointed out: %s',
  (text) => {
    expect(kinds(text)).toEqual(['blank']);
  },
);

test.each(['0570-064-370', '０３－１２３４－５６７８', '09012345678', '026 223 6777'])(
  'what looks like a telephone number is pointed out: %s',
  (text) => {
    expect(kinds(`電話は${text}です`)).toEqual(['phone']);
  },
);

test.each(['188に電話してください', '契約は2026-04-01です', '3,000円を10回', '（株）みどり'])(
  'what is neither is left alone: %s',
  (text) => {
    expect(kinds(text)).toEqual([]);
  },
);

test('a text longer than two screens of a phone is pointed out', () => {
  expect(kinds('あ'.repeat(LONG_TEXT))).toEqual([]);
  expect(kinds('あ'.repeat(LONG_TEXT + 1))).toEqual(['long']);
});

test('linked hosts are named once each', () => {
  expect(linkedHosts('https://www.kokusen.go.jp/a と https://www.kokusen.go.jp/b、http://例え.jp/')).toEqual([
    'www.kokusen.go.jp',
    'xn--r8jz45g.jp',
  ]);
});
