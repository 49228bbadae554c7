import { serverClock } from '@madoguchi/web-kit/time';

/** Calls back once a second with the server's time in milliseconds, minimised and locked too. Returns the stop. */
export function everySecond(beat: (now: number) => void): () => void {
  if (typeof Worker === 'undefined') {
    const timer = setInterval(() => beat(serverClock.now()), 1_000);
    return () => clearInterval(timer);
  }
  const worker = new Worker(new URL('./ticker.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = () => beat(serverClock.now());
  return () => worker.terminate();
}
