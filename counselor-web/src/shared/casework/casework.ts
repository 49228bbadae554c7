import { ProblemError } from '@madoguchi/web-kit/problem';
import type { CaseworkApi } from '../api/casework-api';
import type { CardEntry, CaseDeadline, Memo, Tag } from '../api/types';
import { coalesced } from '../coalesced';
import { createStore, type Store } from '../store';
import { cardForm, deadlineForm, memoForm, NO_DEADLINE, tagForm } from './forms';
import { Sheet } from './sheet';

export type CaseTab = 'history' | 'tags' | 'memo' | 'card' | 'deadline';

/** What the server said of a consultation's records beside the sheets themselves. */
export interface CaseworkState {
  read: boolean;
  suggested: readonly Tag[];
  /** Ids of the groups that need a tag before closing. */
  missing: readonly string[];
  cardSuggested: readonly CardEntry[];
  /** What a deadline begins with; null before the first answer. */
  deadlineSuggested: CaseDeadline | null;
  /** The last day of the deadline, as of its revision `counted`. */
  lastDay: string | null;
  counted: number;
  problem: ProblemError | null;
}

const BLANK: Memo = { summary: '', policy: '', course: [], internal: '' };

/** What is recorded of one consultation, as it is being written here. */
export class Casework {
  readonly tab: Store<CaseTab> = createStore<CaseTab>('history');
  /** Counts how often the memo was asked for by its key: each time its first field gets the focus. */
  readonly memoAsked: Store<number> = createStore(0);
  readonly state: Store<CaseworkState> = createStore<CaseworkState>({
    read: false,
    suggested: [],
    missing: [],
    cardSuggested: [],
    deadlineSuggested: null,
    lastDay: null,
    counted: 0,
    problem: null,
  });
  readonly tags: Sheet<readonly Tag[]>;
  readonly memo: Sheet<Memo>;
  readonly card: Sheet<readonly CardEntry[]>;
  readonly deadline: Sheet<CaseDeadline>;
  private readonly readNow: () => Promise<void>;

  constructor(
    private readonly api: CaseworkApi,
    private readonly id: string,
  ) {
    this.readNow = coalesced(() => this.read());
    const reread = () => this.readNow();
    this.tags = new Sheet<readonly Tag[]>([], tagForm, (at, tags) => this.writeTags(at, tags), reread, 0);
    this.memo = new Sheet(BLANK, memoForm, (at, memo) => api.writeMemo(id, at, memo), reread);
    this.card = new Sheet<readonly CardEntry[]>(
      [],
      cardForm,
      (at, card) => api.writeCard(id, at, card),
      reread,
    );
    this.deadline = new Sheet(NO_DEADLINE, deadlineForm, (at, one) => this.writeDeadline(at, one), reread, 0);
  }

  refreshQuietly(): void {
    this.readNow().catch(() => undefined);
  }

  showMemo(): void {
    this.tab.set('memo');
    this.memoAsked.update((times) => times + 1);
  }

  async settle(): Promise<void> {
    await Promise.all([this.tags.flush(), this.memo.flush(), this.card.flush(), this.deadline.flush()]);
  }

  get unsaved(): boolean {
    return this.tags.unsaved || this.memo.unsaved || this.card.unsaved || this.deadline.unsaved;
  }

  /** What is suggested and missing follows from the tags: it is read again when they are kept. */
  private async writeTags(revision: number, tags: readonly Tag[]) {
    const written = await this.api.writeTags(this.id, revision, tags);
    this.refreshQuietly();
    return written;
  }

  /** The last day is counted by the server. */
  private async writeDeadline(revision: number, deadline: CaseDeadline) {
    const written = await this.api.writeDeadline(this.id, revision, deadline);
    this.refreshQuietly();
    return written;
  }

  private async read(): Promise<void> {
    try {
      const { tags, memo, card, deadline } = await this.api.records(this.id);
      this.tags.arrived(tags.written, tags.chosen);
      this.memo.arrived(memo.written, memo.memo);
      this.card.arrived(card.written, card.entries);
      this.deadline.arrived(deadline.written, deadline.deadline);
      this.state.set({
        read: true,
        suggested: tags.suggested,
        missing: tags.missing,
        cardSuggested: card.suggested,
        deadlineSuggested: deadline.suggested,
        lastDay: deadline.lastDay,
        counted: deadline.written.revision,
        problem: null,
      });
    } catch (failure) {
      const problem = failure instanceof ProblemError ? failure : ProblemError.offline();
      this.state.update((now) => ({ ...now, problem }));
      throw problem;
    }
  }
}
