import { uuid7 } from '@madoguchi/web-kit/ids';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { serverClock } from '@madoguchi/web-kit/time';
import type { Desk } from '../../shared/desk/desk';
import { lastSeq } from '../../shared/desk/merge';
import { firstBlank, type Place } from '../../shared/desk/template-text';
import { createStore, type Store } from '../../shared/store';
import { DraftKeeper } from './draft-keeper';
import { acknowledged, COUNTDOWN_MS, type Phase, reviewed, verdict, withNews, writing } from './send-guard';
import { isDivisible, stepsOf } from './steps';
import { type Warning, warningsFor } from './warnings';

export interface ComposerState {
  text: string;
  /** Whether the consumer is told by night too. */
  atOnce: boolean;
  /** 『この相談者に連絡する』: sending opens a closed consultation again, in this counselor's hands. */
  reopens: boolean;
  /** Whether it goes out in steps, one for each part. */
  inSteps: boolean;
  /** Where the cursor shall stand after a text was put in; null once it does. */
  place: Place | null;
  phase: Phase;
  /** Why the last attempt did not go through; the text is still there. */
  problem: ProblemError | null;
}

/** Longer texts are refused by the contract. */
export const MAX_TEXT = 4_000;

/** The text being written to one consumer. It lives outside the screen: nothing but sending or deleting empties it. */
export class Composer {
  readonly state: Store<ComposerState> = createStore<ComposerState>({
    text: '',
    atOnce: false,
    reopens: false,
    inSteps: false,
    place: null,
    phase: writing,
    problem: null,
  });
  readonly draft: DraftKeeper;
  /** The message as it was last tried: the same text goes out under the same id, so that it can't arrive twice. */
  private attempt: { id: string; text: string; parts: readonly string[] } | null = null;
  private cursor: Place = { start: 0, end: 0 };
  private countdown: ReturnType<typeof setTimeout> | null = null;
  private writtenAt = 0;

  constructor(
    private readonly desk: Desk,
    private readonly id: string,
  ) {
    this.draft = new DraftKeeper(desk.api, id, () => this.state.get().text);
    desk.conversations.of(id).subscribe(() => this.news());
  }

  /** Brings back what was written earlier, unless something stands here already. */
  async load(): Promise<void> {
    const stored = await this.draft.load();
    if (stored !== '' && this.state.get().text === '') {
      this.change({ text: stored });
    }
  }

  write(text: string): void {
    this.writtenAt = Date.now();
    this.change({ text, phase: writing, problem: null });
    this.draft.changed();
  }

  /** Where the writer is. */
  moved(cursor: Place): void {
    this.cursor = cursor;
  }

  /** The cursor stands where a text was put in. */
  placed(): void {
    this.change({ place: null });
  }

  /** Puts a text in where the writer is, and leads to its first blank or else to its end. */
  insert(words: string): void {
    this.back();
    const { text } = this.state.get();
    const { start, end } = this.cursor;
    const all = text.slice(0, start) + words + text.slice(end);
    const after = start + words.length;
    const blank = firstBlank(words);
    const place = blank
      ? { start: start + blank.start, end: start + blank.end }
      : { start: after, end: after };
    this.write(all);
    this.cursor = place;
    this.change({ place });
  }

  /** [分けて送る] */
  divide(inSteps: boolean): void {
    this.change({ inSteps });
  }

  /** What goes out: the parts of a long answer, or the text as one. */
  get parts(): readonly string[] {
    const { text, inSteps, reopens } = this.state.get();
    return inSteps && !reopens && isDivisible(text) ? stepsOf(text) : [text.trimEnd()];
  }

  /** What the writer has to look at once more, or put right before it can go out. */
  get warnings(): readonly Warning[] {
    return warningsFor(this.parts, this.desk.templates.usedIn(this.state.get().text), serverClock.now());
  }

  /** [今すぐ知らせる] */
  tellAtOnce(atOnce: boolean): void {
    this.change({ atOnce });
  }

  /** [この相談者に連絡する]; [やめる] keeps the text. */
  contact(reopens: boolean): void {
    this.back();
    this.change({ reopens, problem: null });
  }

  /** Whether something was typed in the last `milliseconds`. */
  typedWithin(milliseconds: number): boolean {
    return Date.now() - this.writtenAt < milliseconds;
  }

  get sendable(): boolean {
    const { text } = this.state.get();
    return text.trim() !== '' && text.length <= MAX_TEXT;
  }

  /** [確認する] */
  review(previewOn: boolean): void {
    if (this.state.get().phase.at !== 'writing' || !this.sendable) {
      return;
    }
    this.desk.templates.keepFresh();
    const phase = reviewed(previewOn || this.blocked, Date.now(), this.lastSeq);
    this.change({ phase, problem: null });
    if (phase.at === 'countdown') {
      this.countdown = setTimeout(() => this.press(), COUNTDOWN_MS);
    }
  }

  /** [直す], [止める] */
  back(): void {
    this.stopCountdown();
    if (this.state.get().phase.at !== 'sending') {
      this.change({ phase: writing });
    }
  }

  /** The counselor has read what came in since the preview opened. */
  acknowledge(): void {
    if (this.state.get().phase.at === 'preview') {
      this.change({ phase: acknowledged(Date.now(), this.lastSeq) });
    }
  }

  /** [送る] */
  press(): void {
    const { phase } = this.state.get();
    if (phase.at !== 'writing' && !this.blocked && verdict(phase, Date.now(), this.lastSeq) === 'send') {
      void this.send(phase.seen);
    }
  }

  private get blocked(): boolean {
    return this.warnings.some(({ blocking }) => blocking);
  }

  private get lastSeq(): number {
    return lastSeq(this.desk.conversations.of(this.id).get().conversation?.messages);
  }

  private async send(seen: number): Promise<void> {
    const { parts } = this;
    const text = parts.join('\n\n');
    const same = this.attempt?.text === text && this.attempt.parts.length === parts.length;
    this.attempt = same ? this.attempt : { id: uuid7(serverClock.now()), text, parts };
    const { attempt } = this;
    this.stopCountdown();
    this.change({ phase: { at: 'sending', seen }, problem: null });
    try {
      if (this.desk.freshness.get() !== 'live') {
        await this.desk.conversations.refresh(this.id);
      }
      if (this.attempt !== attempt) {
        return;
      }
      if (this.lastSeq > seen) {
        this.show(seen, null);
        return;
      }
      if (attempt) {
        await this.post(attempt, seen);
        this.sent(attempt.id);
      }
    } catch (failure) {
      this.failed(seen, failure instanceof ProblemError ? failure : ProblemError.offline());
    }
    this.desk.conversations.refreshQuietly(this.id);
    this.desk.changed();
  }

  private post({ id, text, parts }: { id: string; text: string; parts: readonly string[] }, seen: number) {
    const templates = this.desk.templates.usedIn(text).map((template) => template.id);
    const { atOnce, reopens } = this.state.get();
    const answer = { id, seen, atOnce, templates };
    return parts.length > 1
      ? this.desk.api.sendSteps(this.id, { ...answer, texts: [...parts] })
      : this.desk.api.send(this.id, { ...answer, text, reopens });
  }

  private failed(seen: number, problem: ProblemError): void {
    if (!this.attempt) {
      return;
    }
    if (problem.slug === 'message-conflict') {
      this.attempt = null;
    }
    if (problem.slug === 'unseen-changes' || problem.passing) {
      this.show(seen, problem);
    } else {
      this.change({ phase: writing, problem });
    }
  }

  private show(seen: number, problem: ProblemError | null): void {
    this.change({ phase: { at: 'preview', since: Date.now(), seen }, problem });
  }

  private sent(id: string): void {
    if (this.attempt?.id === id) {
      this.attempt = null;
      this.change({
        text: '',
        atOnce: false,
        reopens: false,
        inSteps: false,
        phase: writing,
        problem: null,
      });
      this.draft.drop();
    }
  }

  /** A message whose answer was lost shows up among the saved ones: then it was sent after all. */
  private news(): void {
    const { conversation } = this.desk.conversations.of(this.id).get();
    const { attempt } = this;
    if (attempt && conversation?.messages.some((message) => message.id === attempt.id)) {
      this.sent(attempt.id);
      return;
    }
    const before = this.state.get().phase;
    const phase = withNews(before, Date.now(), this.lastSeq);
    if (phase !== before) {
      this.stopCountdown();
      this.change({ phase });
    }
  }

  private stopCountdown(): void {
    if (this.countdown !== null) {
      clearTimeout(this.countdown);
      this.countdown = null;
    }
  }

  private change(change: Partial<ComposerState>): void {
    this.state.update((now) => ({ ...now, ...change }));
  }
}
