import { useEffect, useState } from 'preact/hooks';

const RENEW_MS = 15_000;

/** The server's clock as it runs on since the page was served: the phone's own clock may be wrong, its pace is not. */
export function useServedTime(servedAt: string): number {
  const [start] = useState(() => ({ server: Date.parse(servedAt), device: Date.now() }));
  const [now, setNow] = useState(start.server);
  useEffect(() => {
    const renew = () => setNow(start.server + Date.now() - start.device);
    const timer = setInterval(renew, RENEW_MS);
    document.addEventListener('visibilitychange', renew);
    window.addEventListener('pageshow', renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renew);
      window.removeEventListener('pageshow', renew);
    };
  }, [start]);
  return now;
}
