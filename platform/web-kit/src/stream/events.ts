export interface ConsultationVersion {
  id: string;
  version: number;
}

/** What the server's stream says: hints to read again, never text. */
export type StreamEvent =
  /** The first event of each connection: the current version of everything this person may follow. */
  | { type: 'state'; consultations: ConsultationVersion[] }
  | { type: 'changed'; consultation: string; version: number }
  | { type: 'typing'; consultation: string }
  /** The session is over or rights changed; nothing more will come on this connection. */
  | { type: 'ended'; reason: string }
  | { type: 'beat' };

export const STREAM_EVENT_TYPES = ['state', 'changed', 'typing', 'ended', 'beat'] as const;

/** The server beats every 15 s; a stream silent for two beats counts as cut, whatever the connection says. */
export const SILENCE_MS = 30_000;

/** The data of one event by its name; a stream that says something unreadable is still alive, so it counts as a beat. */
export function readEvent(type: StreamEvent['type'], data: string): StreamEvent {
  try {
    return { ...JSON.parse(data), type } as StreamEvent;
  } catch {
    return { type: 'beat' };
  }
}
