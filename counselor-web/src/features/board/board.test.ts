import { expect, test } from 'vitest';
import type { Colleague } from '../../shared/api/types';
import { COLLEAGUE, ME, row } from '../../testing/samples';
import { boardOf } from './board';

const NOW = Date.UTC(2026, 3, 1, 1, 0);
const LIMITS = { waiting: 2, waitMinutes: 15, turnMinutes: 30 };
const ALWAYS = { openings: null, quiet: null };

function colleague(more: Partial<Colleague> = {}): Colleague {
  return {
    ...ME,
    roles: ['counselor'],
    open: 1,
    openLimit: null,
    ourTurn: 0,
    ourTurnSince: null,
    presence: 'available',
    here: true,
    ...more,
  };
}

const board = (rows: Parameters<typeof boardOf>[0], staff: readonly Colleague[] = [colleague()]) =>
  boardOf(rows, staff, LIMITS, ALWAYS, NOW);

test('too many wait, or one too long', () => {
  const waiting = (id: string, minute: number) => row(id, minute, { state: 'waiting', assignee: null });
  expect(board([waiting('a', 50), waiting('b', 59)])).toMatchObject({
    waiting: { value: 2, over: false },
    longest: { value: 600_000, over: false },
  });
  expect(board([waiting('a', 44), waiting('b', 50), waiting('c', 59)])).toMatchObject({
    waiting: { value: 3, over: true },
    longest: { value: 960_000, over: true },
  });
  expect(board([]).longest).toEqual({ value: 0, over: false });
});

test('hours without reception do not count', () => {
  const closed = {
    openings: [{ from: '2026-04-01T00:58:00Z', until: '2026-04-01T02:00:00Z' }],
    quiet: null,
  };
  const rows = [row('a', 0, { state: 'waiting', assignee: null }), row('b', 0)];
  expect(boardOf(rows, [], LIMITS, closed, NOW)).toMatchObject({
    longest: { value: 120_000, over: false },
    slow: { value: 0 },
  });
});

test('whose turn has been ours too long is counted, what waits or is the consumer’s is not', () => {
  const rows = [
    row('a', 29),
    row('b', 30),
    row('c', 0, { turn: 'consumer' }),
    row('d', 0, { state: 'waiting', assignee: null }),
  ];
  expect(board(rows).slow).toEqual({ value: 1, over: true });
});

test('available is who is at the desk, free, and has room', () => {
  const staff = [
    colleague(),
    colleague({ here: false }),
    colleague({ presence: 'on-phone' }),
    colleague({ roles: ['supervisor'] }),
    colleague({ open: 4, openLimit: 4 }),
    colleague({ open: 3, openLimit: 4 }),
  ];
  expect(board([], staff).available).toEqual({ value: 2, over: false });
  expect(board([], []).available).toEqual({ value: 0, over: true });
});

test('what presses and what is offered stand apart', () => {
  const urgent = row('u', 1, { urgent: ['money-sent'] });
  const due = row('d', 2, { deadline: { day: '2026-04-03', possibly: true, confirmed: false } });
  const offered = row('o', 3, {
    handover: { to: COLLEAGUE, from: ME, note: '', at: '2026-04-01T00:00:00Z' },
  });
  const fresh = row('w', 5, { state: 'waiting', assignee: null });
  const { pressing, untaken, offered: waiting } = board([urgent, due, offered, row('x', 4), fresh]);
  expect(untaken.map(({ id }) => id)).toEqual(['w']);
  expect(pressing.map(({ id }) => id)).toEqual(['u', 'd']);
  expect(waiting.map(({ id }) => id)).toEqual(['o']);
});
