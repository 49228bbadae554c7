import { SILENCE_MS } from './events';

/**
 * `live`: the stream speaks. `polling`: it doesn't, the page asks every few seconds. `stale`: neither has worked for
 * more than half a minute, so what is shown may be old.
 */
export type StreamStatus = 'live' | 'polling' | 'stale';

/** Silence is noticed after two beats; three polls then have had the time to succeed. */
const STALE_MS = SILENCE_MS + 10_000;

/** A reconnection this short is not worth a word on the screen. */
const GRACE_MS = 3_000;

/** How fresh the page is, from what happened when (milliseconds of one clock). */
export class Freshness {
  private heardAt: number;
  private readAt: number;
  private downSince: number | null;

  constructor(now: number) {
    this.heardAt = now;
    this.readAt = now;
    this.downSince = now;
  }

  heard(now: number): void {
    this.heardAt = now;
    this.downSince = null;
  }

  down(now: number): void {
    this.downSince ??= now;
  }

  /** Everything on the page was read again. */
  read(now: number): void {
    this.readAt = now;
  }

  status(now: number): StreamStatus {
    if (now - this.heardAt <= SILENCE_MS && now - (this.downSince ?? now) <= GRACE_MS) {
      return 'live';
    }
    return now - Math.max(this.heardAt, this.readAt) > STALE_MS ? 'stale' : 'polling';
  }
}
