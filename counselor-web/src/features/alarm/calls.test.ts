import { expect, test } from 'vitest';
import { COLLEAGUE, ME, row } from '../../testing/samples';
import { callsInAlarm, callsInLists } from './calls';

const at = '2026-04-01T00:05:00Z';

test('the waiting ones and those offered to this counselor call', () => {
  const offered = row('offered', 0, { handover: { to: ME, from: COLLEAGUE, note: '', at } });
  const given = row('given', 0, { handover: { to: COLLEAGUE, from: ME, note: '', at } });
  const calls = callsInLists([row('new', 3, { state: 'waiting' })], [offered, given], ME.id);
  expect(calls.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['waiting new', 'offered offered']);
});

test('a locked desk learns the same without any content', () => {
  const calls = callsInAlarm({ waiting: [{ id: 'new', since: at }], offered: [] });
  expect(calls).toEqual([{ id: 'new', kind: 'waiting', since: Date.parse(at) }]);
});
