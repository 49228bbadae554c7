import { useEffect, useRef, useState } from 'react';
import { EventConnection, type EventsOptions } from '../stream/connection';
import type { StreamStatus } from '../stream/freshness';

/** Holds the event stream open while the component is on the page; the newest callbacks are always the ones called. */
export function useEvents(options: Omit<EventsOptions, 'onStatus'>): StreamStatus {
  const [status, setStatus] = useState<StreamStatus>('live');
  const newest = useRef(options);
  newest.current = options;
  const { url, name } = options;
  useEffect(() => {
    const connection = new EventConnection({
      url,
      name,
      onEvent: (event) => newest.current.onEvent(event),
      reread: () => newest.current.reread(),
      onStatus: setStatus,
    });
    return () => connection.close();
  }, [url, name]);
  return status;
}
