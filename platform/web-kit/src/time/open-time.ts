import type { Instant } from './jst';

/** A time in which the centre is open. */
export interface Opening {
  from: Instant;
  until: Instant;
}

/** Milliseconds of reception time between two instants. */
export function openTime(openings: readonly Opening[], from: number, to: number): number {
  return openings
    .map((opening) => Math.min(to, millis(opening.until)) - Math.max(from, millis(opening.from)))
    .filter((span) => span > 0)
    .reduce((sum, span) => sum + span, 0);
}

/** Whether the centre is open at an instant. */
export function isOpen(openings: readonly Opening[], now: number): boolean {
  return openings.some(({ from, until }) => millis(from) <= now && now < millis(until));
}

function millis(instant: Instant): number {
  return typeof instant === 'string' ? Date.parse(instant) : instant;
}
