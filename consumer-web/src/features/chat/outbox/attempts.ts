const FIRST_MS = 2_000;
const LAST_MS = 30_000;

/** When to try again after a failure: soon at first, then ever later, or when the server said. */
export class Attempts {
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly again: () => void) {}

  failed(retryAfterSeconds: number | null): void {
    this.cancel();
    const own = Math.min(FIRST_MS * 2 ** this.failures, LAST_MS);
    this.timer = setTimeout(this.again, retryAfterSeconds === null ? own : retryAfterSeconds * 1_000);
    this.failures += 1;
  }

  succeeded(): void {
    this.failures = 0;
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}
