import { expect, test } from 'vitest';
import { message } from '../../testing/samples';
import { receiptOf } from './receipt';

const ours = { from: 'centre' as const, at: '2026-04-01T00:10:00Z' };
const later = '2026-04-01T00:12:00Z';

test('each step of the way is said with its time', () => {
  expect(receiptOf(message(1, ours))).toBe('送信済 9:10');
  expect(receiptOf(message(1, { ...ours, receivedAt: later }))).toBe('送信済 9:10 / 端末に届いた 9:12');
  expect(receiptOf(message(1, { ...ours, receivedAt: later, readAt: later }))).toBe(
    '送信済 9:10 / 既読 9:12',
  );
});

test('a step on another day names the day', () => {
  const nextDay = message(1, { ...ours, readAt: '2026-04-02T05:20:00Z' });
  expect(receiptOf(nextDay)).toBe('送信済 9:10 / 既読 4/2(木) 14:20');
});

test('what became of the notice is said too', () => {
  expect(receiptOf(message(1, { ...ours, notice: 'due' }))).toBe('送信済 9:10');
  expect(receiptOf(message(1, { ...ours, notice: 'sent' }))).toBe('送信済 9:10 / LINE通知 送った');
  expect(receiptOf(message(1, { ...ours, notice: 'impossible' }))).toBe('送信済 9:10 / LINE通知 送れない');
});
