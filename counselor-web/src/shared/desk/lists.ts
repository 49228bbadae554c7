import type { DeskApi } from '../api/desk-api';
import type { Counts, ListName, Row } from '../api/types';
import { coalesced } from '../coalesced';
import { createStore, type Store } from '../store';

export interface ListState {
  rows: readonly Row[];
  /** Where the next page starts; null on the last one. */
  next: string | null;
  /** When the rows were read, in milliseconds of server time; null before the first answer. */
  readAt: number | null;
  failed: boolean;
}

const unread: ListState = { rows: [], next: null, readAt: null, failed: false };

const NAMES: readonly ListName[] = ['waiting', 'mine', 'unattended', 'all', 'closed'];

/** The lists. Those the top bar and the alarm band name things from are always kept fresh, the others while they are shown. */
export class Lists {
  readonly counts: Store<Counts | null> = createStore<Counts | null>(null);
  readonly shown: Store<ListName> = createStore<ListName>('waiting');
  private kept: readonly ListName[] = [];
  private readonly states = new Map(NAMES.map((name) => [name, createStore(unread)]));
  private readonly readers = new Map(NAMES.map((name) => [name, coalesced(() => this.read(name))]));

  constructor(
    private readonly api: DeskApi,
    private readonly now: () => number,
  ) {}

  of(name: ListName): Store<ListState> {
    const state = this.states.get(name);
    if (!state) {
      throw new Error(`No list ${name}`);
    }
    return state;
  }

  show(name: ListName): void {
    this.shown.set(name);
    this.reload(name).catch(() => undefined);
  }

  /** Keeps further lists fresh until the end of it is called; one page at a time asks for it. */
  keep(names: readonly ListName[]): () => void {
    this.kept = names;
    this.reloadShown().catch(() => undefined);
    return () => {
      this.kept = [];
    };
  }

  /** Fails with the problem; that it failed stands in the list's state too. */
  reload(name: ListName): Promise<void> {
    return this.readers.get(name)?.() ?? Promise.resolve();
  }

  async reloadShown(): Promise<void> {
    const names = new Set<ListName>(['waiting', 'mine', this.shown.get(), ...this.kept]);
    await Promise.all([...names].map((name) => this.reload(name)));
  }

  async more(name: ListName): Promise<void> {
    const state = this.of(name);
    const { next, rows } = state.get();
    if (next === null) {
      return;
    }
    try {
      const page = await this.api.rows(name, next);
      const known = new Set(rows.map((row) => row.id));
      const added = page.items.filter((row) => !known.has(row.id));
      state.update((now) => ({ ...now, rows: [...now.rows, ...added], next: page.next, failed: false }));
    } catch {
      state.update((now) => ({ ...now, failed: true }));
    }
  }

  /** A row from whichever list has it. */
  find(id: string): Row | null {
    for (const state of this.states.values()) {
      const row = state.get().rows.find((candidate) => candidate.id === id);
      if (row) {
        return row;
      }
    }
    return null;
  }

  private async read(name: ListName): Promise<void> {
    const state = this.of(name);
    try {
      const page = await this.api.rows(name, null);
      this.counts.set(page.counts);
      state.set({ rows: page.items, next: page.next, readAt: this.now(), failed: false });
    } catch (failure) {
      state.update((now) => ({ ...now, failed: true }));
      throw failure;
    }
  }
}
