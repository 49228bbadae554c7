/** Nothing was touched for the tenant's idle minutes. A clock set back counts as activity, not as an idle day. */
export function isIdle(lastActivity: number, now: number, idleMinutes: number): boolean {
  return now - lastActivity >= idleMinutes * 60_000;
}

/** The steps at which the end of a login is announced, in minutes before it. */
export const END_WARNINGS = [30, 5] as const;

export type EndWarning = (typeof END_WARNINGS)[number] | null;

/** The announcement due now: the closest step that has been passed; none while there is more time, or once it is over. */
export function endWarning(endsAt: number, now: number): EndWarning {
  const left = endsAt - now;
  if (left <= 0) {
    return null;
  }
  return END_WARNINGS.findLast((minutes) => left <= minutes * 60_000) ?? null;
}
