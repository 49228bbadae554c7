/** The server's time: the device's own clock, put right by what the server last said. */
class ServerClock {
  private aheadMs = 0;

  /** Milliseconds since 1970, server time. */
  now(): number {
    return Date.now() + this.aheadMs;
  }

  /** The server said that it is this instant now (ISO 8601). */
  note(instant: string): void {
    const at = Date.parse(instant);
    if (!Number.isNaN(at)) {
      this.aheadMs = at - Date.now();
    }
  }

  /** A `Date` header has whole seconds only: it corrects a clock that is clearly wrong and leaves a good one alone. */
  noteHeader(date: string | null): void {
    const at = Date.parse(date ?? '');
    if (!Number.isNaN(at) && Math.abs(at - this.now()) > 2_000) {
      this.aheadMs = at - Date.now();
    }
  }
}

export const serverClock = new ServerClock();
