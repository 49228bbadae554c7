import { expect, test } from 'vitest';
import { COLLEAGUE, ME, row } from '../../testing/samples';
import { groupNames, nextOurTurn, place } from './turn-groups';

const TODAY = '2026-04-01';

const offer = { to: ME, from: COLLEAGUE, note: '午後から不在です', at: '2026-04-01T00:00:00Z' };

test('own consultations stand by whose turn it is, the longest wait first', () => {
  const rows = [
    row('theirs', 1, { turn: 'consumer' }),
    row('young', 30),
    row('old', 2),
    row('offered', 20, { assignee: COLLEAGUE, handover: offer }),
  ];
  expect(place('mine', rows, ME.id, TODAY).map(({ row: { id }, group }) => `${group} ${id}`)).toEqual([
    `${groupNames.offered} offered`,
    `${groupNames.centre} old`,
    `${groupNames.centre} young`,
    `${groupNames.consumer} theirs`,
  ]);
});

test('what is looked into waits for its day, or for the consumer to write', () => {
  const rows = [
    row('later', 1, { nextContactOn: '2026-04-09' }),
    row('soon', 2, { nextContactOn: '2026-04-02', turn: 'consumer' }),
    row('written', 3, { nextContactOn: '2026-04-09', unread: 1 }),
    row('due', 4, { nextContactOn: '2026-04-01', turn: 'consumer' }),
  ];
  expect(place('mine', rows, ME.id, TODAY).map(({ row: { id }, group }) => `${group} ${id}`)).toEqual([
    `${groupNames.centre} written`,
    `${groupNames.centre} due`,
    `${groupNames.promised} soon`,
    `${groupNames.promised} later`,
  ]);
  expect(nextOurTurn(rows, ME.id, 'written', TODAY)?.id).toBe('due');
});

test('whoever waits longest is first in the queue', () => {
  const rows = [row('late', 9), row('early', 3)];
  expect(place('waiting', rows, ME.id, TODAY).map((one) => one.row.id)).toEqual(['early', 'late']);
});

test('the other lists keep the server’s order', () => {
  const rows = [row('b', 9), row('a', 3)];
  expect(place('closed', rows, ME.id, TODAY).map((one) => one.row.id)).toEqual(['b', 'a']);
});

test('F2 goes on from the open consultation and round again', () => {
  const rows = [row('first', 1), row('second', 2), row('theirs', 0, { turn: 'consumer' })];
  expect(nextOurTurn(rows, ME.id, null, TODAY)?.id).toBe('first');
  expect(nextOurTurn(rows, ME.id, 'first', TODAY)?.id).toBe('second');
  expect(nextOurTurn(rows, ME.id, 'second', TODAY)?.id).toBe('first');
  expect(nextOurTurn([], ME.id, null, TODAY)).toBeNull();
});

test('F2 passes over what is only offered', () => {
  const rows = [row('offered', 1, { assignee: COLLEAGUE, handover: offer })];
  expect(nextOurTurn(rows, ME.id, null, TODAY)).toBeNull();
});
