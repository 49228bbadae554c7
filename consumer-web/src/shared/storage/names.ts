/** What this app keeps in the browser. */
export const OUTBOX_DATABASE = 'outbox';
export const OUTBOX_FALLBACK = 'outbox';
export const DRAFT = 'draft';
/** Answers to the first questions that the server does not have yet. */
export const INTAKE = 'intake';
export const TEXT_SIZE = 'text-size';
export const HIDE_EXPLAINED = 'hide-explained';
/** When the session was asked to end without the server's answer. */
export const ENDING = 'ending';

/** All that the hide button leaves: nothing of it was written by the person. */
export const KEPT: readonly string[] = [TEXT_SIZE, HIDE_EXPLAINED, ENDING];
