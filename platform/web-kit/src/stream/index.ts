export { EventConnection, type EventsOptions } from './connection';
export type { ConsultationVersion, StreamEvent } from './events';
export type { StreamStatus } from './freshness';
