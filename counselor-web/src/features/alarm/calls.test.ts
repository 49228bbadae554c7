import { expect, test } from 'vitest';
import { callsIn } from './calls';

test('what nobody took, what a colleague offers and what came back calls', () => {
  const since = '2026-04-01T00:05:00Z';
  const alarm = {
    waiting: [{ id: 'new', since, urgent: true }],
    offered: [{ id: 'offered', since, urgent: false }],
    returned: [{ id: 'refused', since, urgent: false }],
  };
  expect(callsIn(alarm)).toEqual([
    { id: 'new', kind: 'waiting', since: Date.parse(since), urgent: true },
    { id: 'offered', kind: 'offered', since: Date.parse(since), urgent: false },
    { id: 'refused', kind: 'returned', since: Date.parse(since), urgent: false },
  ]);
});
