const LOCK = 'madoguchi-desk-sound';

/** Of several desks open in one browser only one rings. It is passed on when that tab closes or can't sound any more. */
export class SoundingTab {
  private release: (() => void) | null = null;
  private standing: AbortController | null = null;

  constructor(private readonly onChange: () => void) {}

  get mine(): boolean {
    return this.release !== null;
  }

  /** Whether this tab is able to ring. */
  stand(able: boolean): void {
    if (able && !this.standing) {
      this.request();
    } else if (!able && this.standing) {
      this.standing.abort();
      this.standing = null;
      this.release?.();
      this.release = null;
    }
  }

  private request(): void {
    const standing = new AbortController();
    this.standing = standing;
    navigator.locks
      .request(LOCK, { signal: standing.signal }, () => {
        const held = new Promise<void>((resolve) => {
          this.release = resolve;
        });
        this.onChange();
        return held;
      })
      .catch(() => undefined);
  }
}
