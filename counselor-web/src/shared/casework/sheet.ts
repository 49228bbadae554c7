import { ProblemError } from '@madoguchi/web-kit/problem';
import type { Written } from '../api/types';
import { createStore, type Store } from '../store';
import { type Clash, mergeParts, type Parts, sameParts } from './merge-parts';

/** Takes a sheet's content apart into what can be written by itself, and puts it together again. */
export interface Form<T> {
  apart(content: T): Parts;
  together(parts: Parts): T;
}

export interface SheetState<T> {
  content: T;
  /** Who wrote last, as far as this desk knows. */
  written: Written;
  at: 'saved' | 'unsaved' | 'failed';
  /** What a colleague and we have both changed: nothing is saved before it is decided. */
  clashes: readonly Clash[];
}

const SAVE_AFTER_MS = 1_000;
const RETRY_AFTER_MS = 5_000;
const NOBODY: Written = { revision: 0, by: null, at: null };

/**
 * One sheet of a consultation as it is being written here: saved soon after each change, one request at a time, and
 * brought together with what colleagues write meanwhile.
 */
export class Sheet<T> {
  readonly state: Store<SheetState<T>>;
  /** What stood in the revision our changes are made to. */
  private base: Parts;
  /** What was sent last; it may have arrived though its answer has not. */
  private sent: Parts | null = null;
  private saving: Promise<void> | null = null;
  /** Something arrived during a saving, when nobody can tell yet whose it is. */
  private missed = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    blank: T,
    private readonly form: Form<T>,
    private readonly write: (revision: number, content: T) => Promise<Written>,
    private readonly reread: () => Promise<void>,
    private readonly saveAfter = SAVE_AFTER_MS,
  ) {
    this.base = form.apart(blank);
    this.state = createStore<SheetState<T>>({ content: blank, written: NOBODY, at: 'saved', clashes: [] });
  }

  get unsaved(): boolean {
    return this.state.get().at !== 'saved';
  }

  change(change: (content: T) => T): void {
    this.state.update((now) => ({ ...now, content: change(now.content), at: 'unsaved' }));
    this.saveIn(this.saveAfter);
  }

  /** The server told what stands on the sheet. */
  arrived(written: Written, content: T): void {
    const now = this.state.get();
    if (this.saving) {
      this.missed = true;
      return;
    }
    if (written.revision <= now.written.revision) {
      return;
    }
    const theirs = this.form.apart(content);
    if (this.sent && sameParts(this.sent, theirs)) {
      this.base = theirs;
    }
    const mine = this.form.apart(now.content);
    const { parts, clashes } = mergeParts(this.base, mine, theirs);
    this.base = theirs;
    this.sent = null;
    this.state.set({
      content: this.form.together(parts),
      written,
      at: sameParts(parts, theirs) ? 'saved' : 'unsaved',
      clashes,
    });
    if (this.unsaved) {
      this.saveIn(this.saveAfter);
    }
  }

  /** Decides what both have changed. */
  decide(part: string, whose: 'mine' | 'theirs'): void {
    const { clashes, content } = this.state.get();
    const clash = clashes.find((one) => one.part === part);
    const parts = new Map(this.form.apart(content));
    if (clash && whose === 'theirs') {
      clash.theirs === undefined ? parts.delete(part) : parts.set(part, clash.theirs);
    }
    this.state.update((now) => ({
      ...now,
      content: this.form.together(parts),
      clashes: clashes.filter((one) => one.part !== part),
      at: 'unsaved',
    }));
    this.saveIn(0);
  }

  /** Saves at once what is not saved yet; fails when that was not possible. */
  async flush(): Promise<void> {
    this.stop();
    await this.saving?.catch(() => undefined);
    if (this.unsaved && this.state.get().clashes.length === 0) {
      await this.save();
    }
  }

  private saveIn(milliseconds: number): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.timer = null;
      this.flush().catch(() => undefined);
    }, milliseconds);
  }

  private stop(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
  }

  private save(): Promise<void> {
    this.saving ??= this.saveNow().finally(() => {
      this.saving = null;
      if (this.missed) {
        this.missed = false;
        this.reread().catch(() => undefined);
      }
    });
    return this.saving;
  }

  private async saveNow(): Promise<void> {
    const { content, written } = this.state.get();
    const sent = this.form.apart(content);
    this.sent = sent;
    try {
      const next = await this.write(written.revision, content);
      this.base = sent;
      this.sent = null;
      const done = sameParts(this.form.apart(this.state.get().content), sent);
      this.state.update((now) => ({ ...now, written: next, at: done ? 'saved' : 'unsaved' }));
      if (!done) {
        this.saveIn(this.saveAfter);
      }
    } catch (failure) {
      await this.failed(failure);
    }
  }

  private async failed(failure: unknown): Promise<void> {
    if (failure instanceof ProblemError && failure.slug === 'sheet-outdated') {
      setTimeout(() => this.reread().catch(() => this.saveIn(RETRY_AFTER_MS)));
      return;
    }
    this.state.update((now) => ({ ...now, at: 'failed' }));
    if (!(failure instanceof ProblemError) || failure.passing) {
      this.saveIn(RETRY_AFTER_MS);
    }
    throw failure;
  }
}
