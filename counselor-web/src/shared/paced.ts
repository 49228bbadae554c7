const GATHER_MS = 150;
const PACE_MS = 1_000;

/** Many occasions in a short time make one run, and a steady stream of them one a second. */
export class Paced {
  private ranAt = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly run: () => void) {}

  /** There is an occasion: it runs soon, with whatever else comes in until then. */
  soon(): void {
    const wait = Math.max(GATHER_MS, this.ranAt + PACE_MS - Date.now());
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.ranAt = Date.now();
      this.run();
    }, wait);
  }

  stop(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
  }
}
