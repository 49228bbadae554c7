import type { BoardLimits, Colleague, Row } from '../../shared/api/types';
import { type ReceptionHours, waited } from '../../shared/desk/reception';
import { isMarked } from '../../shared/marks';

/** A number that is seen from across the room; `over` when the centre's limit is passed. */
export interface Figure {
  value: number;
  over: boolean;
}

export interface Board {
  waiting: Figure;
  /** Milliseconds of reception. */
  longest: Figure;
  available: Figure;
  /** How many wait for a counselor's answer for too long. */
  slow: Figure;
  /** The urgent and those whose period to cancel may end within days. */
  pressing: readonly Row[];
  /** What nobody has taken and does not press. */
  untaken: readonly Row[];
  /** Nobody has answered the offer yet. */
  offered: readonly Row[];
}

const MINUTE = 60_000;

/** What the supervisor sees, from what every desk may read. */
export function boardOf(
  rows: readonly Row[],
  staff: readonly Colleague[],
  limits: BoardLimits,
  hours: ReceptionHours,
  now: number,
): Board {
  const waiting = rows.filter((row) => row.state === 'waiting');
  const longest = Math.max(0, ...waiting.map((row) => waited(hours, row.turnSince, now)));
  const available = staff.filter(isAvailable).length;
  const slow = rows.filter(
    (row) =>
      row.state === 'assigned' &&
      row.turn === 'centre' &&
      waited(hours, row.turnSince, now) > limits.turnMinutes * MINUTE,
  ).length;
  return {
    waiting: { value: waiting.length, over: waiting.length > limits.waiting },
    longest: { value: longest, over: longest > limits.waitMinutes * MINUTE },
    available: { value: available, over: available === 0 },
    slow: { value: slow, over: slow > 0 },
    pressing: rows.filter(isMarked),
    untaken: waiting.filter((row) => !isMarked(row)),
    offered: rows.filter((row) => row.handover !== null),
  };
}

/** Whether somebody could take a new consultation now. */
function isAvailable({ roles, presence, here, open, openLimit }: Colleague): boolean {
  return (
    roles.includes('counselor') &&
    here &&
    presence === 'available' &&
    (openLimit === null || open < openLimit)
  );
}
