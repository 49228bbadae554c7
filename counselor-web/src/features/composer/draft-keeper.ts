import { serverClock } from '@madoguchi/web-kit/time';
import type { DeskApi } from '../../shared/api/desk-api';
import { createStore, type Store } from '../../shared/store';

export type DraftState =
  | { at: 'clean' }
  /** There may be an earlier text on the server, but it could not be read. */
  | { at: 'unread' }
  | { at: 'unsaved' }
  | { at: 'saved'; time: number }
  /** The server could not be reached; the text is only in this page. */
  | { at: 'failed' };

const SAVE_AFTER_MS = 1_000;
const RETRY_AFTER_MS = 5_000;

/** Keeps one consultation's unsent text on the server, one request at a time, always the newest text last. */
export class DraftKeeper {
  readonly state: Store<DraftState> = createStore<DraftState>({ at: 'clean' });
  private timer: ReturnType<typeof setTimeout> | null = null;
  private queue: Promise<void> = Promise.resolve();
  private loaded = false;
  /** Counts the drops: a saving that was overtaken by one has nothing to say any more. */
  private drops = 0;

  constructor(
    private readonly api: DeskApi,
    private readonly id: string,
    private readonly text: () => string,
  ) {}

  /** The stored text, the first time; empty when it could not be read, which the state then says; afterwards this page knows better than the server. */
  async load(): Promise<string> {
    if (this.loaded) {
      return '';
    }
    try {
      const stored = await this.api.draft(this.id);
      const first = !this.loaded;
      this.loaded = true;
      return first ? stored : '';
    } catch {
      if (!this.loaded) {
        this.state.set({ at: 'unread' });
      }
      return '';
    }
  }

  changed(): void {
    this.loaded = true;
    this.state.set({ at: 'unsaved' });
    this.saveIn(SAVE_AFTER_MS);
  }

  /** Saves at once what is not saved yet; fails when that was not possible. */
  flush(): Promise<void> {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    return this.unsaved ? this.save() : this.queue;
  }

  /** The text was sent or deleted. */
  drop(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
    this.drops += 1;
    this.state.set({ at: 'clean' });
    this.queue = this.queue.then(() => this.api.dropDraft(this.id)).catch(() => undefined);
  }

  get unsaved(): boolean {
    const { at } = this.state.get();
    return at === 'unsaved' || at === 'failed';
  }

  private saveIn(milliseconds: number): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
    this.timer = setTimeout(() => {
      this.timer = null;
      this.save().catch(() => undefined);
    }, milliseconds);
  }

  private save(): Promise<void> {
    const { drops } = this;
    const saving = this.queue.then(() => (drops === this.drops ? this.saveNow() : undefined));
    this.queue = saving.catch(() => undefined);
    return saving;
  }

  private async saveNow(): Promise<void> {
    const text = this.text();
    const { drops } = this;
    try {
      await (text === '' ? this.api.dropDraft(this.id) : this.api.saveDraft(this.id, text));
    } catch (failure) {
      if (drops !== this.drops) {
        return;
      }
      this.state.set({ at: 'failed' });
      this.saveIn(RETRY_AFTER_MS);
      throw failure;
    }
    if (drops === this.drops && this.text() === text) {
      this.state.set(text === '' ? { at: 'clean' } : { at: 'saved', time: serverClock.now() });
    }
  }
}
