import type { StreamEvent } from './events';
import { Freshness, type StreamStatus } from './freshness';
import { SharedSource } from './shared-source';
import { onWake } from './wake';

const TICK_MS = 1_000;
const POLL_MS = 3_000;

export interface EventsOptions {
  /** The stream's path on this host. */
  url: string;
  /** The same for all tabs that share the stream. */
  name: string;
  onEvent(event: StreamEvent): void;
  /** Reads again everything the page shows; rejects when that failed. */
  reread(): Promise<void>;
  onStatus(status: StreamStatus): void;
}

/**
 * Keeps a page up to date: by the stream, by asking every 3 s while the stream is down, and whenever the page wakes up.
 * Nothing depends on an event arriving.
 */
export class EventConnection {
  private readonly freshness = new Freshness(Date.now());
  private readonly source: SharedSource;
  private readonly stopWaking: () => void;
  private readonly ticking: ReturnType<typeof setInterval>;
  private status: StreamStatus = 'live';
  private askedAt = 0;
  private asking = false;
  private ended = false;

  constructor(private readonly options: EventsOptions) {
    this.source = new SharedSource(options.url, options.name, {
      onEvent: (event) => this.heard(event),
      onDown: () => this.freshness.down(Date.now()),
    });
    this.stopWaking = onWake(() => this.ask());
    this.ticking = setInterval(() => this.tick(), TICK_MS);
    this.source.open();
    this.ask();
  }

  close(): void {
    clearInterval(this.ticking);
    this.stopWaking();
    this.source.close();
    this.ended = true;
  }

  private heard(event: StreamEvent): void {
    this.freshness.heard(Date.now());
    if (event.type === 'ended') {
      this.close();
    }
    if (event.type !== 'beat') {
      this.options.onEvent(event);
    }
    this.report();
  }

  /**
   * Looks whether the page is still fresh, and asks where it isn't. It comes by itself once a second; a page that has to
   * go on while it is minimised calls it as well, because a browser slows a hidden page's timers down to one a minute.
   */
  tick(): void {
    this.report();
    if (this.status !== 'live' && Date.now() - this.askedAt >= POLL_MS) {
      this.ask();
    }
    if (document.visibilityState === 'visible') {
      this.source.replaceSilentLeader();
    }
  }

  private ask(): void {
    if (this.asking || this.ended) {
      return;
    }
    this.asking = true;
    this.askedAt = Date.now();
    this.options.reread().then(
      () => this.answered(true),
      () => this.answered(false),
    );
  }

  private answered(fresh: boolean): void {
    this.asking = false;
    if (fresh) {
      this.freshness.read(Date.now());
    }
    this.report();
  }

  private report(): void {
    const status = this.freshness.status(Date.now());
    if (status !== this.status) {
      this.status = status;
      this.options.onStatus(status);
    }
  }
}
