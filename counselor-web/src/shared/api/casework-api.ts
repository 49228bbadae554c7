import { body } from '@madoguchi/web-kit/api';
import { at, Calls } from './calls';
import type {
  CardEntry,
  CardForm,
  CaseDeadline,
  CaseworkRecords,
  ContractKind,
  Memo,
  Tag,
  TagGroup,
  Written,
} from './types';

/** What colleagues record for themselves. */
export class CaseworkApi extends Calls {
  /** What consultations can be classified by today. */
  async tagGroups(): Promise<readonly TagGroup[]> {
    return (await this.watch(body(this.api.GET('/api/desk/tag-groups')))).groups;
  }

  /** What colleagues have recorded. */
  records(id: string): Promise<CaseworkRecords> {
    return this.watch(body(this.api.GET('/api/desk/consultations/{id}/casework', at(id))));
  }

  writeTags(id: string, revision: number, tags: readonly Tag[]): Promise<Written> {
    const chosen = tags.map(({ group, tag }) => ({ group, tag }));
    return this.watch(
      body(this.api.PUT('/api/desk/consultations/{id}/tags', { ...at(id), body: { revision, chosen } })),
    );
  }

  writeMemo(id: string, revision: number, memo: Memo): Promise<Written> {
    return this.watch(
      body(this.api.PUT('/api/desk/consultations/{id}/memo', { ...at(id), body: { revision, memo } })),
    );
  }

  cardForm(): Promise<CardForm> {
    return this.watch(body(this.api.GET('/api/desk/card-form')));
  }

  writeCard(id: string, revision: number, entries: readonly CardEntry[]): Promise<Written> {
    const values = Object.fromEntries(entries.map((entry) => [entry.field, entry.values]));
    return this.watch(
      body(this.api.PUT('/api/desk/consultations/{id}/card', { ...at(id), body: { revision, values } })),
    );
  }

  /** What the law gives for each kind of contract. */
  async contractKinds(): Promise<readonly ContractKind[]> {
    return (await this.watch(body(this.api.GET('/api/desk/contract-kinds')))).items;
  }

  writeDeadline(id: string, revision: number, deadline: CaseDeadline): Promise<Written> {
    return this.watch(
      body(
        this.api.PUT('/api/desk/consultations/{id}/deadline', { ...at(id), body: { revision, deadline } }),
      ),
    );
  }

  /** Who wrote in the memo when, newest first. */
  async memoRevisions(id: string): Promise<readonly Written[]> {
    return (await this.watch(body(this.api.GET('/api/desk/consultations/{id}/memo/revisions', at(id)))))
      .items;
  }

  memoRevision(id: string, revision: number): Promise<Memo> {
    const params = { path: { id, revision } };
    return this.watch(
      body(this.api.GET('/api/desk/consultations/{id}/memo/revisions/{revision}', { params })),
    );
  }
}
