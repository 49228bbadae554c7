import { expect, test } from 'vitest';
import { isDivisible, stepsOf } from './steps';

test('blank lines stand between the parts, whatever spaces are in them', () => {
  expect(stepsOf('まず\nこれを\n\n\nつぎに\n　\nおわりに\n\n')).toEqual([
    'まず\nこれを',
    'つぎに',
    'おわりに',
  ]);
});

test('a text is divided into two to ten parts', () => {
  expect(isDivisible('ひとつだけ\n続き')).toBe(false);
  expect(isDivisible('ひとつ\n\nふたつ')).toBe(true);
  expect(isDivisible(Array.from({ length: 11 }, () => 'また').join('\n\n'))).toBe(false);
});
