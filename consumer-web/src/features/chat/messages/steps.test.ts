import { expect, test } from 'vitest';
import { message } from '../../../testing/samples';
import { openSteps } from './steps';

const step = (number: number, understoodAt: string | null = null) => ({ number, of: 3, understoodAt });
const AT = '2026-05-18T00:12:00Z';
const seqs = (...given: Parameters<typeof openSteps>) => openSteps(...given).shown.map(({ seq }) => seq);
const NONE = new Set<number>();

const long = [
  message(1, { from: 'consumer' }),
  message(2, { step: step(1) }),
  message(3, { step: step(2) }),
  message(4, { step: step(3) }),
];

test('a long answer begins with its first step', () => {
  expect(openSteps(long, NONE)).toMatchObject({ hidden: 2 });
  expect(seqs(long, NONE)).toEqual([1, 2]);
});

test('the next step opens when one was understood or asked about', () => {
  const understood = long.map((one) => (one.seq === 2 ? { ...one, step: step(1, AT) } : one));
  expect(seqs(understood, NONE)).toEqual([1, 2, 3]);
  expect(seqs(long, new Set([2]))).toEqual([1, 2, 3]);
  expect(seqs(understood, new Set([3]))).toEqual([1, 2, 3, 4]);
});

test('a step does not open before those above it', () => {
  expect(seqs(long, new Set([3]))).toEqual([1, 2]);
});

test('a step that was taken back holds nothing up', () => {
  const withdrawn = long.map((one) => (one.seq === 2 ? { ...one, withdrawnAt: AT } : one));
  expect(seqs(withdrawn, NONE)).toEqual([1, 2, 3]);
});

test('what was read once stays to be seen', () => {
  const read = long.map((one) => (one.seq === 3 ? { ...one, readAt: AT } : one));
  expect(seqs(read, NONE)).toEqual([1, 2, 3]);
});

test('once the centre has written more, nothing is held back; what the consumer writes changes nothing', () => {
  expect(seqs([...long, message(5)], NONE)).toEqual([1, 2, 3, 4, 5]);
  expect(seqs([...long, message(5, { from: 'consumer' })], NONE)).toEqual([1, 2, 5]);
});
