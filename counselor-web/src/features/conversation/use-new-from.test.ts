import { expect, test } from 'vitest';
import { message } from '../../testing/samples';
import { newFromWith } from './use-new-from';

const ours = (seq: number) => message(seq, { from: 'centre' });

test('what comes in while somebody looks gets no line', () => {
  expect(newFromWith(null, [message(5)], true)).toBeNull();
});

test('what comes in while nobody looks starts at the line', () => {
  expect(newFromWith(null, [message(5), message(6)], false)).toBe(5);
});

test('the line stays at the first new message until it is answered', () => {
  expect(newFromWith(5, [message(6)], false)).toBe(5);
  expect(newFromWith(5, [ours(6)], true)).toBeNull();
  expect(newFromWith(5, [ours(6), message(7)], false)).toBe(7);
});
