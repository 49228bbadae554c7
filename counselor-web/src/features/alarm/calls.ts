import type { Alarm, Row } from '../../shared/api/types';
import type { Call } from './alarm-state';

/** What must ring, from the lists on the screen. */
export function callsInLists(waiting: readonly Row[], mine: readonly Row[], me: string): readonly Call[] {
  return [
    ...waiting.map((row) => ({ id: row.id, kind: 'waiting' as const, since: Date.parse(row.turnSince) })),
    ...mine.flatMap((row) =>
      row.handover?.to.id === me
        ? [{ id: row.id, kind: 'offered' as const, since: Date.parse(row.handover.at) }]
        : [],
    ),
  ];
}

/** What must ring, from the answer a locked desk gets. */
export function callsInAlarm(alarm: Alarm): readonly Call[] {
  return [
    ...alarm.waiting.map(({ id, since }) => ({ id, kind: 'waiting' as const, since: Date.parse(since) })),
    ...alarm.offered.map(({ id, since }) => ({ id, kind: 'offered' as const, since: Date.parse(since) })),
  ];
}
