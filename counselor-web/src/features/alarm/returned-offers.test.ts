import { expect, test } from 'vitest';
import { COLLEAGUE, ME, row } from '../../testing/samples';
import { ReturnedOffers } from './returned-offers';

const offered = row('c1', 0, {
  handover: { to: COLLEAGUE, from: ME, note: '', at: '2026-04-01T00:05:00Z' },
});
const refused = row('c1', 0, { refused: { by: COLLEAGUE, reason: null } });

function after(...states: (typeof offered)[][]): ReturnedOffers {
  const returned = new ReturnedOffers();
  for (const [at, rows] of states.entries()) {
    returned.note(rows, ME.id, at);
  }
  return returned;
}

test('an offer that comes back rings until it is looked at', () => {
  const returned = after([offered], [refused], [refused]);
  expect(returned.calls()).toEqual([{ id: 'c1', kind: 'returned', since: 1 }]);
  returned.seen('c1');
  expect(returned.calls()).toEqual([]);
});

test('one that was refused before this page was opened does not ring again', () => {
  expect(after([refused]).calls()).toEqual([]);
});

test('an accepted one does not ring', () => {
  expect(after([offered], []).calls()).toEqual([]);
  expect(after([offered], [{ ...refused, refused: null }]).calls()).toEqual([]);
});

test('a new offer ends the ringing', () => {
  expect(after([offered], [refused], [offered]).calls()).toEqual([]);
});
