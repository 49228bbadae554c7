/** Where a text stands between being written and being sent. */
export type Phase =
  | { at: 'writing' }
  | { at: 'preview'; since: number; seen: number }
  | { at: 'countdown'; since: number; seen: number }
  | { at: 'sending'; seen: number };

export type Verdict = 'send' | 'too-soon' | 'unseen' | 'not-ready';

/** A second press of the same key within this time is taken for a double press, not for a decision. */
export const ARM_MS = 500;
/** How long [止める] is offered when the preview is off. */
export const COUNTDOWN_MS = 5_000;

export const writing: Phase = { at: 'writing' };

/** May the text go out now? `lastSeq` is the newest message known of the consultation. */
export function verdict(phase: Phase, now: number, lastSeq: number): Verdict {
  if (phase.at !== 'preview' && phase.at !== 'countdown') {
    return 'not-ready';
  }
  if (lastSeq > phase.seen) {
    return 'unseen';
  }
  const wait = phase.at === 'preview' ? ARM_MS : COUNTDOWN_MS;
  return now - phase.since < wait ? 'too-soon' : 'send';
}

/** Opens the preview, or the countdown where the counselor works without one. */
export function reviewed(previewOn: boolean, now: number, lastSeq: number): Phase {
  return { at: previewOn ? 'preview' : 'countdown', since: now, seen: lastSeq };
}

/** The counselor has read what came in meanwhile: the wait starts again, so that the same press can't also send. */
export function acknowledged(now: number, lastSeq: number): Phase {
  return { at: 'preview', since: now, seen: lastSeq };
}

/** A new message never slips through a running countdown: it becomes a preview that shows it. */
export function withNews(phase: Phase, now: number, lastSeq: number): Phase {
  return phase.at === 'countdown' && lastSeq > phase.seen
    ? { at: 'preview', since: now, seen: phase.seen }
    : phase;
}
