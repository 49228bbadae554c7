/**
 * Every page and every dialog, by the name it carries as `data-view`. The journeys' tests read this list and fail as
 * long as one of them is never looked at.
 */
export type View =
  | 'before-writing'
  | 'chat'
  | 'consent'
  | 'emergency'
  | 'emergency-numbers'
  | 'end'
  | 'entrance'
  | 'hide-explained'
  | 'history'
  | 'intake'
  | 'intake-end'
  | 'leave'
  | 'notices'
  | 'now'
  | 'outage'
  | 'photo'
  | 'picture'
  | 'sign-in';
