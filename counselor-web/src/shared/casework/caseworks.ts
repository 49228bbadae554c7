import type { CaseworkApi } from '../api/casework-api';
import type { CardForm, ContractKind, TagGroup } from '../api/types';
import { coalesced } from '../coalesced';
import { createStore, type Store } from '../store';
import { Casework } from './casework';

const GROUPS_FRESH_MS = 5 * 60_000;

/** The records of the consultations opened at this desk, and what they are classified by. */
export class Caseworks {
  /** Null before the first answer. */
  readonly groups: Store<readonly TagGroup[] | null> = createStore<readonly TagGroup[] | null>(null);
  /** The card's fields and codes; null before the first answer. */
  readonly form: Store<CardForm | null> = createStore<CardForm | null>(null);
  /** What the law gives for each kind of contract; null before the first answer. */
  readonly kinds: Store<readonly ContractKind[] | null> = createStore<readonly ContractKind[] | null>(null);
  private groupsReadAt = Number.NEGATIVE_INFINITY;
  private readonly byId = new Map<string, Casework>();
  private readonly readGroups: () => Promise<void>;

  constructor(
    private readonly api: CaseworkApi,
    private readonly now: () => number,
  ) {
    this.readGroups = coalesced(async () => {
      const [groups, form, kinds] = await Promise.all([
        this.api.tagGroups(),
        this.api.cardForm(),
        this.api.contractKinds(),
      ]);
      this.groups.set(groups);
      this.form.set(form);
      this.kinds.set(kinds);
      this.groupsReadAt = this.now();
    });
  }

  of(id: string): Casework {
    const known = this.byId.get(id);
    if (known) {
      return known;
    }
    const casework = new Casework(this.api, id);
    this.byId.set(id, casework);
    return casework;
  }

  /** Reads again what is recorded of a consultation, and sometimes what it can be classified by. */
  refreshQuietly(id: string): void {
    this.of(id).refreshQuietly();
    if (this.now() - this.groupsReadAt >= GROUPS_FRESH_MS) {
      this.readGroups().catch(() => undefined);
    }
  }

  /** Saves all that is not saved yet. */
  async settle(): Promise<void> {
    await Promise.all([...this.byId.values()].map((casework) => casework.settle()));
  }

  get unsaved(): boolean {
    return [...this.byId.values()].some((casework) => casework.unsaved);
  }
}
