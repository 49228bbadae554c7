import { expect, test } from 'vitest';
import { head, message } from '../../testing/samples';
import { firstUnread, lastSeq, merged } from './merge';

test('messages stand in the order of seq, whatever order they came in', () => {
  const first = merged(null, { consultation: head(2), messages: [message(2)] });
  const both = merged(first, { consultation: head(3), messages: [message(1), message(3)] });
  expect(both.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(lastSeq(both.messages)).toBe(3);
});

test('a changed message replaces the one known, once', () => {
  const known = merged(null, { consultation: head(1), messages: [message(1)] });
  const read = message(1, { version: 2, readAt: '2026-04-01T00:10:00Z' });
  expect(merged(known, { consultation: head(2), messages: [read] }).messages).toEqual([read]);
});

test('an answer that was overtaken takes nothing back', () => {
  const known = merged(null, {
    consultation: head(3, { turn: 'consumer' }),
    messages: [message(1, { version: 3, readAt: '2026-04-01T00:10:00Z' })],
  });
  const late = merged(known, { consultation: head(1), messages: [message(1)] });
  expect(late).toEqual(known);
});

test('new starts at the first message of the consumer that nobody has read', () => {
  const read = { readAt: '2026-04-01T00:10:00Z' };
  expect(firstUnread([message(1, read), message(2, { from: 'centre' }), message(3), message(4)])).toBe(3);
  expect(firstUnread([message(1, read)])).toBeNull();
});
