/**
 * Tells the server how far something has got, each place once. A report that fails is made again by the next one, which
 * covers it: reports say "all up to here".
 */
export class Receipts {
  private reported = 0;
  private wanted = 0;
  private reporting = false;

  constructor(private readonly report: (seq: number) => Promise<void>) {}

  /** What was not to be seen when its place was reported counts from now on. */
  again(seq: number): void {
    this.reported = Math.min(this.reported, seq - 1);
  }

  async reached(seq: number): Promise<void> {
    this.wanted = Math.max(this.wanted, seq);
    if (this.reporting) {
      return;
    }
    this.reporting = true;
    try {
      while (this.reported < this.wanted) {
        const next = this.wanted;
        await this.report(next);
        this.reported = next;
      }
    } catch {
      // Said again with the next message, or when the page wakes up.
    } finally {
      this.reporting = false;
    }
  }
}
