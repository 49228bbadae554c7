import { expect, test } from 'vitest';
import { template } from '../../testing/samples';
import { LONG_TEXT, warningsFor } from './warnings';

const kinds = (...parts: string[]) => warningsFor(parts).map(({ kind }) => kind);

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

test('a blank of a template and an outdated legal text can’t go out', () => {
  const legal = template('a', { title: '8日間', validUntil: '2026-03-31' });
  const blocking = (text: string, now: string) =>
    warningsFor([text], [legal], Date.parse(now)).flatMap((one) => (one.blocking ? [one.kind] : []));
  expect(blocking('{{会社名}}へ', '2026-03-31T00:00:00Z')).toEqual(['unfilled']);
  expect(blocking('会社へ', '2026-04-01T00:00:00Z')).toEqual(['outdated']);
});

test('of several parts only one that is too long itself is pointed out', () => {
  expect(kinds(...Array.from({ length: 4 }, () => 'あ'.repeat(200)))).toEqual([]);
  expect(kinds('あ', 'あ'.repeat(201))).toEqual(['long']);
});
