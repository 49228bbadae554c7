import type { ProblemError } from '@madoguchi/web-kit/problem';
import { serverClock } from '@madoguchi/web-kit/time';
import { DeskApi } from '../api/desk-api';
import type { Session } from '../api/types';
import { createStore, type Store } from '../store';
import { Desk } from './desk';

export type SessionState =
  | { at: 'asking' }
  | { at: 'unreachable' }
  | { at: 'out'; ended: boolean }
  /** Signed in, but without a role that opens consultations. */
  | { at: 'denied'; removed: boolean; session: Session }
  | { at: 'in'; desk: Desk };

const DOUBT_PAUSE_MS = 30_000;

/** Who is signed in, and whether the page may show anything. Content leaves the screen before the server is asked why. */
export class SessionKeeper {
  readonly state: Store<SessionState> = createStore<SessionState>({ at: 'asking' });
  readonly api = new DeskApi((problem) => this.failed(problem));
  private unfurnish: () => void = () => undefined;
  private desk: Desk | null = null;
  private doubtedAt = 0;

  /** `furnish` adds what lives and ends with a desk; it returns the end. */
  constructor(private readonly furnish: (desk: Desk) => () => void) {}

  /** Asks the server; meanwhile nothing is on the screen. */
  async ask(): Promise<void> {
    this.state.set({ at: 'asking' });
    try {
      await this.askInPlace();
    } catch {
      if (this.state.get().at === 'asking') {
        this.state.set({ at: 'unreachable' });
      }
    }
  }

  /** Asks the server with the page left as it is until the answer; fails when there is none. */
  async askInPlace(): Promise<void> {
    this.admit(await this.api.session());
  }

  /** The login is over: nothing of it stays in the page. */
  leave(ended: boolean): void {
    this.clear();
    this.state.set({ at: 'out', ended });
  }

  private clear(): void {
    this.unfurnish();
    this.unfurnish = () => undefined;
    this.desk?.stop();
    this.desk = null;
  }

  private admit(session: Session): void {
    serverClock.note(session.now);
    if (!session.account.roles.some((role) => role === 'counselor' || role === 'supervisor')) {
      const removed = this.desk !== null;
      this.clear();
      this.state.set({ at: 'denied', removed, session });
      return;
    }
    this.state.set({ at: 'in', desk: this.deskOf(session) });
  }

  private deskOf(session: Session): Desk {
    if (this.desk?.me === session.account.id) {
      this.desk.session.set(session);
      if (session.locked) {
        this.desk.lock.set('locked');
      }
      return this.desk;
    }
    this.clear();
    const desk = new Desk(this.api, session, () => this.ended());
    this.desk = desk;
    this.unfurnish = this.furnish(desk);
    desk.start();
    return desk;
  }

  private ended(): void {
    this.ask().then(
      () => this.desk?.connect(),
      () => undefined,
    );
  }

  private failed(problem: ProblemError): void {
    switch (problem.slug) {
      case 'not-signed-in':
        // Several requests under way hear of it; the first one knows best what there was.
        if (this.state.get().at !== 'out') {
          this.leave(this.desk !== null);
        }
        break;
      case 'desk-locked':
        this.desk?.lock.set('locked');
        break;
      case 'forbidden':
        this.doubted();
        break;
    }
  }

  /** A refusal may mean that a role was taken away. One act that is refused for itself must not start this again and again. */
  private doubted(): void {
    const now = Date.now();
    if (this.state.get().at === 'in' && now - this.doubtedAt > DOUBT_PAUSE_MS) {
      this.doubtedAt = now;
      void this.ask();
    }
  }
}
