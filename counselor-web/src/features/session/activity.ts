const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** Other tabs need to know roughly only. */
const TELL_EVERY_MS = 15_000;

/** When somebody last touched the desk, in any of its tabs (milliseconds of the device's clock). */
export class Activity {
  private lastAt = Date.now();
  private toldAt = 0;

  constructor(private readonly tell: () => void) {}

  get last(): number {
    return this.lastAt;
  }

  start(): () => void {
    const options = { capture: true, passive: true };
    for (const sign of SIGNS) {
      window.addEventListener(sign, this.touched, options);
    }
    return () => {
      for (const sign of SIGNS) {
        window.removeEventListener(sign, this.touched, options);
      }
    };
  }

  /** Another tab was touched, or somebody unlocked the desk. */
  note(): void {
    this.lastAt = Date.now();
  }

  private readonly touched = (event: Event): void => {
    if (!event.isTrusted) {
      return;
    }
    this.note();
    if (this.lastAt - this.toldAt > TELL_EVERY_MS) {
      this.toldAt = this.lastAt;
      this.tell();
    }
  };
}
