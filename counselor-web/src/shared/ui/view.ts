/**
 * Every page and every dialog, by the name it carries as `data-view`. The journeys' tests read this list and fail as
 * long as one of them is never looked at.
 */
export type View =
  | 'absences'
  | 'asking'
  | 'attach'
  | 'close'
  | 'denied'
  | 'desk'
  | 'earlier'
  | 'entry'
  | 'fault'
  | 'first-check'
  | 'handover'
  | 'image'
  | 'keys'
  | 'locked'
  | 'memo-revisions'
  | 'promise'
  | 'refuse'
  | 'sound'
  | 'trail'
  | 'unlock-failed'
  | 'unlocked'
  | 'unreachable';
