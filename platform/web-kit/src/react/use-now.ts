import { useEffect, useState } from 'react';
import { serverClock } from '../time/server-clock';

/** Server time in milliseconds, renewed every `everyMs` and when the page is shown again. */
export function useNow(everyMs = 30_000): number {
  const [now, setNow] = useState(() => serverClock.now());
  useEffect(() => {
    const renew = () => setNow(serverClock.now());
    const timer = setInterval(renew, everyMs);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [everyMs]);
  return now;
}
