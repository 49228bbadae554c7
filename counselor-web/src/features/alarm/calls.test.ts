import { expect, test } from 'vitest';
import { alarm } from '../../testing/samples';
import { callsIn } from './calls';

test('what nobody took, what came in for someone absent, what a colleague offers and what came back calls', () => {
  const since = '2026-04-01T00:05:00Z';
  const ringing = alarm({
    waiting: [{ id: 'new', since, urgent: true }],
    unattended: [{ id: 'left', since, urgent: false }],
    offered: [{ id: 'offered', since, urgent: false }],
    returned: [{ id: 'refused', since, urgent: false }],
  });
  expect(callsIn(ringing)).toEqual([
    { id: 'new', kind: 'waiting', since: Date.parse(since), urgent: true },
    { id: 'left', kind: 'unattended', since: Date.parse(since), urgent: false },
    { id: 'offered', kind: 'offered', since: Date.parse(since), urgent: false },
    { id: 'refused', kind: 'returned', since: Date.parse(since), urgent: false },
  ]);
});
