/** Something that must not be overlooked: an untaken consultation, one whose counselor is not there, a handover offered to this counselor, one that came back, or one a supervisor assigned. */
export interface Call {
  id: string;
  kind: 'waiting' | 'unattended' | 'offered' | 'returned' | 'assigned';
  /** Since when it waits, in milliseconds. */
  since: number;
  urgent: boolean;
}

export interface AlarmState {
  calls: readonly Call[];
  /** Until when a call keeps quiet, in milliseconds, by consultation. */
  quiet: ReadonlyMap<string, number>;
}

export const SNOOZE_MS = 120_000;

export const noAlarm: AlarmState = { calls: [], quiet: new Map() };

/** The calls that sound now: the urgent first, whoever was answered before last, among equals the one that waits longest. */
export function ringing(state: AlarmState, now: number): readonly Call[] {
  return state.calls
    .filter((call) => (state.quiet.get(call.id) ?? 0) <= now)
    .toSorted((a, b) => rank(a) - rank(b) || a.since - b.since);
}

function rank({ urgent, kind }: Call): number {
  return urgent ? 0 : kind === 'unattended' ? 2 : 1;
}

/**
 * Takes over what waits now; a call that ended forgets that it was quieted, so that its return sounds at once, and so does
 * one that has become urgent.
 */
export function withCalls(state: AlarmState, calls: readonly Call[]): AlarmState {
  const urgentBefore = new Set(state.calls.filter(({ urgent }) => urgent).map(({ id }) => id));
  const kept = calls.filter(({ id, urgent }) => !urgent || urgentBefore.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  const quiet = new Map([...state.quiet].filter(([id]) => ids.has(id)));
  return { calls, quiet };
}

/** When the next of the quieted calls sounds again, in milliseconds; null when none is quieted. */
export function nextRinging(state: AlarmState, now: number): number | null {
  const ends = state.calls.map((call) => state.quiet.get(call.id) ?? 0).filter((end) => end > now);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** 「あとで」: what sounds now is quiet for two minutes; a call that comes in meanwhile still sounds. */
export function snoozed(state: AlarmState, now: number): AlarmState {
  const quiet = new Map(state.quiet);
  for (const call of ringing(state, now)) {
    quiet.set(call.id, now + SNOOZE_MS);
  }
  return { ...state, quiet };
}
