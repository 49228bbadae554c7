import { expect, test } from 'vitest';
import { blackened } from './blackened';

test('passages turn black where they stand, also one over another', () => {
  expect(
    blackened('暗証番号は1234です', [
      { from: 5, to: 9 },
      { from: 0, to: 2 },
    ]),
  ).toBe('■■番号は■■■■です');
  expect(blackened('番号', [])).toBe('番号');
});
