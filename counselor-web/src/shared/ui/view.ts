/**
 * Every page and every dialog, by the name it carries as `data-view`. The journeys' tests read this list and fail as
 * long as one of them is never looked at.
 */
export type View =
  | 'absences'
  | 'asking'
  | 'attach'
  | 'close'
  | 'correct'
  | 'denied'
  | 'desk'
  | 'earlier'
  | 'entry'
  | 'fault'
  | 'first-check'
  | 'handover'
  | 'image'
  | 'keys'
  | 'leave'
  | 'locked'
  | 'memo-revisions'
  | 'originals'
  | 'promise'
  | 'redact'
  | 'refuse'
  | 'sound'
  | 'template'
  | 'templates'
  | 'trail'
  | 'unlock-failed'
  | 'unlocked'
  | 'unreachable';
