import { expect, test } from 'vitest';
import { template } from '../../testing/samples';
import { blankPieces, firstBlank, isOutdated, usedIn } from './template-text';

test('blanks are found one after the other', () => {
  const text = '{{会社名}}へ{{日付}}に';
  expect(firstBlank(text)).toEqual({ start: 0, end: 7 });
  expect(firstBlank(text, 7)).toEqual({ start: 8, end: 14 });
  expect(firstBlank(text, 14)).toBeNull();
  expect(blankPieces(text).map(({ blank }) => blank)).toEqual([true, false, true, false]);
  expect(
    blankPieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('a legal text holds on its last day in Japan, and no longer', () => {
  const legal = { validUntil: '2026-03-31' };
  expect(isOutdated(legal, Date.parse('2026-03-31T14:59:00Z'))).toBe(false);
  expect(isOutdated(legal, Date.parse('2026-03-31T15:00:00Z'))).toBe(true);
  expect(isOutdated({ validUntil: null }, Date.parse('2099-01-01T00:00:00Z'))).toBe(false);
});

test('a template counts as used as long as a sentence of it stands in the text', () => {
  const legal = template('a', {
    text: '{{会社名}}との契約は、書面を受け取った日から8日以内なら解約できます。',
  });
  const other = template('b', { text: 'ご連絡ありがとうございます。' });
  const text = 'みどり社との契約は、書面を受け取った日から8日以内なら解約できます。お急ぎください。';
  expect(usedIn(text, [legal, other]).map(({ id }) => id)).toEqual(['a']);
  expect(usedIn('お急ぎください。', [legal, other])).toEqual([]);
});
