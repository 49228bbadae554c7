import type { Desk } from '../../shared/desk/desk';
import { isIdle } from './idle';

export interface LockNeeds {
  desk: Desk;
  /** Brings to safety what must not be lost; may fail. */
  save(): Promise<void>;
  /** Asks the server anew for the session. */
  askSession(): Promise<void>;
  /** Milliseconds of the device's clock. */
  lastActivity(): number;
  noteActivity(): void;
  tellTabs(news: 'locked' | 'unlocked'): void;
}

const RETRY_MS = 5_000;
/** A lock that cannot save in time locks all the same; the text is still in the page's memory. */
const SAVE_WITHIN_MS = 3_000;

/** Takes the content off the screen when nobody is there, and gives it back to the same person only. */
export class DeskLock {
  private triedAt = 0;

  constructor(private readonly needs: LockNeeds) {}

  /** Called every second. */
  tick(now: number): void {
    const { desk, lastActivity } = this.needs;
    const state = desk.lock.get();
    if (state === 'open' && isIdle(lastActivity(), now, desk.session.get().idleLockMinutes)) {
      void this.lock();
    } else if (state === 'telling' && now - this.triedAt >= RETRY_MS) {
      void this.tellServer();
    }
  }

  async lock(): Promise<void> {
    if (this.cover()) {
      this.needs.tellTabs('locked');
      await this.saveAndTell();
    }
  }

  /** Another tab of this browser was locked. */
  async follow(): Promise<void> {
    if (this.cover()) {
      await this.saveAndTell();
    }
  }

  /** Somebody went through the login again: the server says whether that opened this desk. */
  async unlocked(): Promise<void> {
    const { desk, askSession, noteActivity } = this.needs;
    if (desk.lock.get() !== 'locked') {
      return;
    }
    await askSession();
    if (!desk.session.get().locked) {
      noteActivity();
      desk.lock.set('open');
      await desk.reread();
    }
  }

  private cover(): boolean {
    const { lock } = this.needs.desk;
    if (lock.get() !== 'open') {
      return false;
    }
    this.triedAt = Date.now();
    lock.set('telling');
    return true;
  }

  private async saveAndTell(): Promise<void> {
    await within(SAVE_WITHIN_MS, this.needs.save());
    await this.tellServer();
  }

  private async tellServer(): Promise<void> {
    const { desk } = this.needs;
    this.triedAt = Date.now();
    try {
      await desk.api.lock();
      if (desk.lock.get() === 'telling') {
        desk.lock.set('locked');
      }
      await desk.reread();
    } catch {
      // The next tick tries again; the screen stays covered.
    }
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([work.catch(() => undefined), patience]);
}
