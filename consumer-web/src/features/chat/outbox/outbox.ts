import { uuid7 } from '@madoguchi/web-kit/ids';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { Store } from '../../../shared/store';
import { alone } from './alone';
import { Attempts } from './attempts';
import { isDue, type OutboxItem } from './outbox-item';
import type { OutboxStore } from './outbox-store';
import type { Sent } from './send';

export interface OutboxState {
  items: OutboxItem[];
  /** The id of the message on its way right now. */
  sending: string | null;
  /** Why sending can't go on for now; null while it can. */
  trouble: ProblemError | null;
}

interface Collaborators {
  store: OutboxStore;
  send: (item: OutboxItem) => Promise<Sent>;
  onSent: (item: OutboxItem, sent: Sent) => void;
}

/** Written messages on their way: kept until the server has confirmed them, sent one by one in the order of writing. */
export class Outbox {
  readonly state = new Store<OutboxState>({ items: [], sending: null, trouble: null });
  private readonly attempts = new Attempts(() => void this.deliver());
  private delivering: Promise<void> | null = null;
  private asked = false;

  constructor(private readonly with_: Collaborators) {}

  async write(id: string, text: string, consultation: string | null): Promise<void> {
    await this.with_.store.add({
      id,
      text,
      consultation,
      writtenAt: Date.now(),
      refused: null,
      held: false,
    });
    await this.refresh();
    void this.deliver();
  }

  /** Sends what is due, unless that is going on already. Call whenever the chances may have changed. */
  deliver(): Promise<void> {
    this.attempts.cancel();
    this.asked = true;
    this.delivering ??= this.deliverWhileAsked();
    return this.delivering;
  }

  /** Sends again, as it is, what waited for its person's word. */
  async resend(id: string): Promise<void> {
    await this.change(id, (item) => ({ ...item, held: false }));
    await this.deliver();
  }

  /** Sends the same text as a message of its own, in the consultation named (null: in a new one). */
  async sendAnew(id: string, consultation: string | null): Promise<void> {
    await this.change(id, (item) => ({ ...item, id: uuid7(), consultation, refused: null, held: false }));
    await this.deliver();
  }

  async discard(id: string): Promise<void> {
    await this.with_.store.remove(id);
    await this.refresh();
  }

  /** The session is over: what opens a consultation must not go out in the name of whoever logs in next. */
  async hold(): Promise<void> {
    for (const item of await this.with_.store.all()) {
      if (item.consultation === null && isDue(item)) {
        await this.with_.store.change(item.id, { ...item, held: true });
      }
    }
    await this.refresh();
  }

  /** Whoever asks while a round is ending gets another round: nothing is left lying. */
  private async deliverWhileAsked(): Promise<void> {
    try {
      while (this.asked) {
        this.asked = false;
        await alone('outbox', () => this.deliverAll());
      }
    } finally {
      this.delivering = null;
    }
  }

  private async deliverAll(): Promise<void> {
    if (this.state.get().trouble?.passing === false) {
      // It was up to the person (to log in, to consent): asked anew, that may have been done.
      this.update({ trouble: null });
    }
    for (let item = await this.nextDue(); item; item = await this.nextDue()) {
      if (!(await this.deliverOne(item))) {
        return;
      }
    }
  }

  private async nextDue(): Promise<OutboxItem | undefined> {
    await this.refresh();
    return this.state.get().items.find(isDue);
  }

  /** False when there is no point in going on for now. */
  private async deliverOne(item: OutboxItem): Promise<boolean> {
    this.update({ sending: item.id });
    try {
      const sent = await this.with_.send(item);
      this.with_.onSent(item, sent);
      await this.confirmed(item, sent);
      this.attempts.succeeded();
      this.update({ trouble: null });
      return true;
    } catch (error) {
      return this.failed(item, error instanceof ProblemError ? error : new ProblemError('internal', 500));
    } finally {
      this.update({ sending: null });
      await this.refresh();
    }
  }

  /** What was written meanwhile for the same new consultation follows the first message into it. */
  private async confirmed(item: OutboxItem, { consultation }: Sent): Promise<void> {
    await this.with_.store.remove(item.id);
    if (consultation !== null) {
      for (const other of await this.with_.store.all()) {
        if (other.consultation === null) {
          await this.with_.store.change(other.id, { ...other, consultation: consultation.id });
        }
      }
    }
  }

  private async failed(item: OutboxItem, problem: ProblemError): Promise<boolean> {
    if (problem.passing || problem.slug === 'not-signed-in' || problem.slug === 'consent-needed') {
      this.update({ trouble: problem });
      if (problem.passing) {
        this.attempts.failed(problem.retryAfter);
      }
      return false;
    }
    await this.with_.store.change(item.id, { ...item, refused: problem.slug });
    return true;
  }

  private async change(id: string, how: (item: OutboxItem) => OutboxItem): Promise<void> {
    const item = (await this.with_.store.all()).find((candidate) => candidate.id === id);
    if (item) {
      await this.with_.store.change(id, how(item));
      await this.refresh();
    }
  }

  /** Reads what lies in the store, also what other tabs put there. */
  async refresh(): Promise<void> {
    this.update({ items: await this.with_.store.all() });
  }

  private update(changed: Partial<OutboxState>): void {
    this.state.set({ ...this.state.get(), ...changed });
  }
}
