import type { Intake, IntakeForm, NewIntakeAnswer } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { Store } from '../../shared/store';
import type { Said } from './answers';
import { postEnd, putAnswer, readIntake } from './calls';
import { isWiped, keepUnsent, NONE, readUnsent, type Unsent } from './kept';
import type { Given } from './steps';

const AGAIN_MS = 10_000;

export interface Asking {
  /** Null when there is nothing to ask, or nothing more. */
  form: IntakeForm | null;
  given: Given;
  /** Why the last answer is still on this phone; null when all have gone. */
  trouble: ProblemError | null;
}

/**
 * The first questions and the answers on their way. An answer counts as given at once; it is kept in this browser until
 * the server has it, in the order of answering.
 */
export class FirstQuestions {
  readonly state = new Store<Asking>({ form: null, given: new Map(), trouble: null });
  private unsent: Unsent = NONE;
  private kept = false;
  private sending: Promise<void> | null = null;
  private again: ReturnType<typeof setTimeout> | undefined;

  /** Reads what there is to ask. Nobody is kept from writing by questions that can't be read. */
  async open(): Promise<void> {
    void this.resume();
    try {
      const intake = await readIntake();
      const ended = intake.state !== 'asking' || this.unsent.end !== null;
      this.state.set({ form: ended ? null : intake.form, given: this.given(intake), trouble: null });
    } catch {
      this.state.set({ form: null, given: new Map(), trouble: null });
    }
  }

  /** Goes on with what an earlier page could not send. */
  resume(): Promise<void> {
    this.unsent = readUnsent();
    return this.deliver();
  }

  answer(question: string, said: Said): void {
    const { form, given } = this.state.get();
    if (form) {
      const answer = { version: form.version, ...said };
      this.update({ given: new Map(given).set(question, answer) });
      this.keep({ ...this.unsent, answers: [...this.unsent.answers, { question, answer }] });
      void this.deliver();
    }
  }

  end(skipped: boolean): void {
    this.keep({ ...this.unsent, end: { skipped } });
    this.update({ form: null });
    void this.deliver();
  }

  /** Somebody else may sign in next: what has not gone must not go in their name. */
  forget(): void {
    clearTimeout(this.again);
    this.keep(NONE);
  }

  /** Sends what is left, unless that is going on already. */
  deliver(): Promise<void> {
    clearTimeout(this.again);
    this.sending ??= this.deliverAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async deliverAll(): Promise<void> {
    try {
      while (await this.deliverNext()) {
        this.update({ trouble: null });
      }
    } catch (error) {
      const trouble = error instanceof ProblemError ? error : new ProblemError('internal', 500);
      this.update({ trouble });
      if (trouble.passing) {
        this.again = setTimeout(() => void this.deliver(), AGAIN_MS);
      }
    }
  }

  /** False when nothing is left. */
  private async deliverNext(): Promise<boolean> {
    const [first] = this.unsent.answers;
    if (first) {
      await this.accepted(putAnswer(first.question, first.answer));
      this.keepLess({ answers: this.unsent.answers.filter((other) => other !== first) });
      return true;
    }
    const { end } = this.unsent;
    if (end) {
      await this.accepted(postEnd(end));
      this.keepLess({ end: null });
    }
    return end !== null;
  }

  /** What the server will never take is dropped, so that the answers after it arrive. */
  private async accepted(call: Promise<void>): Promise<void> {
    try {
      await call;
    } catch (error) {
      if (error instanceof ProblemError && error.slug === 'intake-outdated') {
        const { form } = await readIntake();
        this.update({ form: this.state.get().form && form });
      } else if (!(error instanceof ProblemError) || error.slug !== 'invalid-request') {
        throw error;
      }
    }
  }

  private given(intake: Intake): Given {
    const given = new Map<string, NewIntakeAnswer>();
    for (const { question, choices, ...answer } of intake.answers) {
      const { version, declined, date, amount, text, phone } = answer;
      const ids = choices.map(({ id }) => id);
      given.set(question, { version, declined, choices: ids, date, amount, text, phone });
    }
    for (const { question, answer } of this.unsent.answers) {
      given.set(question, answer);
    }
    return given;
  }

  /** What the hide button has wiped must not come back by an answer that was just on its way. */
  private keepLess(left: Partial<Unsent>): void {
    this.keep(this.kept && isWiped() ? NONE : { ...this.unsent, ...left });
  }

  private keep(unsent: Unsent): void {
    this.unsent = unsent;
    this.kept = keepUnsent(unsent);
  }

  private update(changed: Partial<Asking>): void {
    this.state.set({ ...this.state.get(), ...changed });
  }
}

/** This page's one set of questions. */
export const firstQuestions = new FirstQuestions();

window.addEventListener('online', () => void firstQuestions.deliver());
