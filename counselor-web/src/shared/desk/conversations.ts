import { ProblemError } from '@madoguchi/web-kit/problem';
import type { DeskApi } from '../api/desk-api';
import { coalesced } from '../coalesced';
import { createStore, type Store } from '../store';
import { type Conversation, merged } from './merge';

export interface ConversationState {
  conversation: Conversation | null;
  /** When it was last read completely, in milliseconds of server time. */
  readAt: number | null;
  problem: ProblemError | null;
}

interface Entry {
  state: Store<ConversationState>;
  read: () => Promise<void>;
}

/** The consultations opened at this desk, each brought up to date by what changed after the version it has. */
export class Conversations {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly api: DeskApi,
    private readonly now: () => number,
  ) {}

  of(id: string): Store<ConversationState> {
    return this.entry(id).state;
  }

  /** Reads what changed; fails with the problem, which also stands in the state. */
  refresh(id: string): Promise<void> {
    return this.entry(id).read();
  }

  /** Whether someone answers there now. */
  writes(id: string, account: string): boolean {
    const head = this.of(id).get().conversation?.head;
    return head?.state === 'assigned' && head.assignee?.id === account;
  }

  /** For hints and polls, where nobody waits for the outcome. */
  refreshQuietly(id: string): void {
    this.refresh(id).catch(() => undefined);
  }

  /** The server names a consultation's version: read it if it is open here and older. */
  announced(id: string, version: number): void {
    const known = this.entries.get(id)?.state.get().conversation;
    if (known && known.version < version) {
      this.refreshQuietly(id);
    }
  }

  private entry(id: string): Entry {
    const known = this.entries.get(id);
    if (known) {
      return known;
    }
    const state = createStore<ConversationState>({ conversation: null, readAt: null, problem: null });
    const entry = { state, read: coalesced(() => this.read(id, state)) };
    this.entries.set(id, entry);
    return entry;
  }

  private async read(id: string, state: Store<ConversationState>): Promise<void> {
    try {
      const changes = await this.api.changes(id, state.get().conversation?.version ?? 0);
      const conversation = merged(state.get().conversation, changes);
      state.set({ conversation, readAt: this.now(), problem: null });
    } catch (failure) {
      const problem = failure instanceof ProblemError ? failure : ProblemError.offline();
      state.update((now) => ({ ...now, problem }));
      throw problem;
    }
  }
}
