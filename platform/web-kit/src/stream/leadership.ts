/**
 * Which of a browser's tabs holds the one stream. The lock passes on by itself when its tab closes; a tab that hears
 * nothing from the leader any more (the browser may have frozen it) takes the lock away.
 */
export class Leadership {
  private release: (() => void) | null = null;
  private standing: AbortController | null = null;

  constructor(
    private readonly name: string,
    private readonly onGained: () => void,
    private readonly onLost: () => void,
  ) {}

  get held(): boolean {
    return this.release !== null;
  }

  /** Queues for the lock; without Web Locks each tab leads itself. */
  stand(): void {
    if (!('locks' in navigator)) {
      this.gained(() => undefined);
      return;
    }
    const standing = new AbortController();
    this.standing = standing;
    this.request({ signal: standing.signal });
  }

  /** Takes the lock from whoever holds it. */
  seize(): void {
    if ('locks' in navigator && !this.held) {
      this.standing?.abort();
      this.standing = null;
      this.request({ steal: true });
    }
  }

  resign(): void {
    this.standing?.abort();
    this.standing = null;
    this.release?.();
    this.lost();
  }

  private request(options: LockOptions): void {
    let mine: (() => void) | null = null;
    const hold = () =>
      new Promise<void>((free) => {
        mine = free;
        this.gained(free);
      });
    // The request fails when it is called off, which is nothing, and when the lock it held is stolen.
    navigator.locks.request(this.name, options, hold).catch(() => {
      if (this.release !== null && this.release === mine) {
        this.lost();
        this.stand();
      }
    });
  }

  private gained(release: () => void): void {
    this.release = release;
    this.onGained();
  }

  private lost(): void {
    if (this.held) {
      this.release = null;
      this.onLost();
    }
  }
}
