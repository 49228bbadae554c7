import { type Api, body, createApi, type SentAnswer } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import type {
  Absence,
  Alarm,
  CardEntry,
  CardForm,
  CaseDeadline,
  CaseworkRecords,
  Changes,
  ContractKind,
  Disclosure,
  DisclosureDanger,
  DisclosureRequest,
  Export,
  ExportChoice,
  FoundCase,
  FoundPerson,
  Hours,
  Identification,
  Intake,
  ListName,
  Memo,
  NewExport,
  NewTemplate,
  Original,
  Presence,
  RedactionReason,
  Restriction,
  Rows,
  Session,
  Staff,
  Tag,
  TagGroup,
  Template,
  TrailPage,
  Written,
} from './types';

/** What goes with every answer. */
interface Answer {
  id: string;
  seen: number;
  atOnce: boolean;
  /** The ones it was made from. */
  templates: string[];
}

const at = (id: string) => ({ params: { path: { id } } });

/** Every call the desk makes. Whatever fails is told to `onProblem` first: some failures concern the whole desk. */
export class DeskApi {
  constructor(
    private readonly onProblem: (problem: ProblemError) => void,
    private readonly api: Api = createApi(location.origin),
  ) {}

  session(): Promise<Session> {
    return this.watch(body(this.api.GET('/api/desk/session')));
  }

  /** Where to go for the end of the login at the identity provider too. */
  async logout(): Promise<string> {
    return (await this.watch(body(this.api.DELETE('/api/desk/session')))).redirect;
  }

  lock(): Promise<void> {
    return this.done(this.api.POST('/api/desk/session/lock'));
  }

  /** What must ring; answered while the desk is locked too. */
  alarm(): Promise<Alarm> {
    return this.watch(body(this.api.GET('/api/desk/alarm')));
  }

  sayPresence(presence: Presence): Promise<void> {
    return this.done(this.api.PUT('/api/desk/presence', { body: { presence } }));
  }

  async absences(): Promise<readonly Absence[]> {
    return (await this.watch(body(this.api.GET('/api/desk/absences')))).items;
  }

  planAbsence(first: string, last: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/absences', { body: { first, last } }));
  }

  giveUpAbsence(id: string): Promise<void> {
    return this.done(this.api.DELETE('/api/desk/absences/{id}', at(id)));
  }

  /** What can be written out, and what was the last time. */
  exportChoice(): Promise<ExportChoice> {
    return this.watch(body(this.api.GET('/api/desk/exports/columns')));
  }

  async exports(): Promise<readonly Export[]> {
    return (await this.watch(body(this.api.GET('/api/desk/exports')))).items;
  }

  requestExport(wanted: NewExport): Promise<void> {
    return this.done(this.api.POST('/api/desk/exports', { body: wanted }));
  }

  cancelExport(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/exports/{id}/cancel', at(id)));
  }

  /** By which day the consumer hears more. */
  promise(id: string, day: string): Promise<void> {
    return this.done(this.api.PUT('/api/desk/consultations/{id}/next-contact', { ...at(id), body: { day } }));
  }

  takeBackPromise(id: string): Promise<void> {
    return this.done(this.api.DELETE('/api/desk/consultations/{id}/next-contact', at(id)));
  }

  /** When the centre was and will be open, a month each way. */
  hours(): Promise<Hours> {
    return this.watch(body(this.api.GET('/api/desk/hours')));
  }

  rows(list: ListName, before: string | null): Promise<Rows> {
    const query = before === null ? { list } : { list, before };
    return this.watch(body(this.api.GET('/api/desk/consultations', { params: { query } })));
  }

  changes(id: string, after: number): Promise<Changes> {
    const params = { path: { id }, query: { after } };
    return this.watch(body(this.api.GET('/api/desk/consultations/{id}/changes', { params })));
  }

  /** What was told before the first message. */
  intake(id: string): Promise<Intake> {
    return this.watch(body(this.api.GET('/api/desk/consultations/{id}/intake', at(id))));
  }

  /** What was done to it and who has seen it; before a line, or the newest. */
  trail(id: string, before?: string): Promise<TrailPage> {
    const params = { path: { id }, query: before === undefined ? {} : { before } };
    return this.watch(body(this.api.GET('/api/desk/consultations/{id}/trail', { params })));
  }

  /** What consultations can be classified by today. */
  async tagGroups(): Promise<readonly TagGroup[]> {
    return (await this.watch(body(this.api.GET('/api/desk/tag-groups')))).groups;
  }

  /** What colleagues have recorded. */
  casework(id: string): Promise<CaseworkRecords> {
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

  send(id: string, message: Answer & { text: string; reopens: boolean }): Promise<SentAnswer> {
    return this.watch(
      body(this.api.POST('/api/desk/consultations/{id}/messages', { ...at(id), body: message })),
    );
  }

  /** A long answer, each part a message of its own; all of them or none. */
  sendSteps(id: string, steps: Answer & { texts: string[] }): Promise<SentAnswer> {
    return this.watch(
      body(this.api.POST('/api/desk/consultations/{id}/messages/in-steps', { ...at(id), body: steps })),
    );
  }

  withdraw(id: string, seq: number): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/consultations/{id}/messages/{seq}/withdraw', {
        params: { path: { id, seq } },
      }),
    );
  }

  correct(id: string, seq: number, text: string, templates: string[]): Promise<void> {
    return this.done(
      this.api.PUT('/api/desk/consultations/{id}/messages/{seq}/text', {
        params: { path: { id, seq } },
        body: { text, templates },
      }),
    );
  }

  /** Destroys passages of a message, or all of it; for supervisors. */
  redact(
    id: string,
    seq: number,
    reason: RedactionReason,
    passages: { from: number; to: number }[],
  ): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/consultations/{id}/messages/{seq}/redact', {
        params: { path: { id, seq } },
        body: { reason, passages },
      }),
    );
  }

  /** What an answer said before; for supervisors. */
  async originals(id: string, seq: number): Promise<readonly Original[]> {
    const params = { path: { id, seq } };
    return (
      await this.watch(
        body(this.api.GET('/api/desk/consultations/{id}/messages/{seq}/originals', { params })),
      )
    ).items;
  }

  /** The centre's templates and one's own. */
  async templates(): Promise<readonly Template[]> {
    return (await this.watch(body(this.api.GET('/api/desk/templates')))).items;
  }

  keepTemplate(template: NewTemplate, shared: boolean): Promise<void> {
    return this.done(
      shared
        ? this.api.POST('/api/desk/templates/shared', { body: template })
        : this.api.POST('/api/desk/templates', { body: template }),
    );
  }

  dropTemplate(id: string, shared: boolean): Promise<void> {
    return this.done(
      shared
        ? this.api.DELETE('/api/desk/templates/shared/{id}', at(id))
        : this.api.DELETE('/api/desk/templates/{id}', at(id)),
    );
  }

  /** What was asked, decided and opened; the ids are not in it. */
  async disclosures(): Promise<readonly Disclosure[]> {
    return (await this.watch(body(this.api.GET('/api/desk/disclosures')))).items;
  }

  /** What this person is to be told and has not taken note of. */
  async unnotedDisclosures(): Promise<readonly Disclosure[]> {
    return (await this.watch(body(this.api.GET('/api/desk/disclosures/unnoted')))).items;
  }

  async disclosureCases(number: string): Promise<readonly FoundCase[]> {
    const params = { query: { number } };
    return (await this.watch(body(this.api.GET('/api/desk/disclosures/cases', { params })))).items;
  }

  /** Who followed the account, blocked it or typed there; for seven days at most. */
  async disclosurePeople(from: string, to: string): Promise<readonly FoundPerson[]> {
    const params = { query: { from, to } };
    return (await this.watch(body(this.api.GET('/api/desk/disclosures/people', { params })))).items;
  }

  requestDisclosure(request: DisclosureRequest): Promise<Disclosure> {
    return this.watch(body(this.api.POST('/api/desk/disclosures', { body: request })));
  }

  /** A life is in danger: open with the answer. */
  openInDanger(danger: DisclosureDanger): Promise<Disclosure> {
    return this.watch(body(this.api.POST('/api/desk/disclosures/danger', { body: danger })));
  }

  agreeToDisclosure(id: string, kind: Disclosure['kind']): Promise<void> {
    return this.done(
      kind === 'danger'
        ? this.api.POST('/api/desk/disclosures/{id}/confirmation', at(id))
        : this.api.POST('/api/desk/disclosures/{id}/approval', at(id)),
    );
  }

  declineDisclosure(id: string, kind: Disclosure['kind'], reason: string): Promise<void> {
    const request = { ...at(id), body: { reason } };
    return this.done(
      kind === 'danger'
        ? this.api.POST('/api/desk/disclosures/{id}/objection', request)
        : this.api.POST('/api/desk/disclosures/{id}/refusal', request),
    );
  }

  openDisclosure(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/disclosures/{id}/opening', at(id)));
  }

  noteDisclosure(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/disclosures/{id}/note', at(id)));
  }

  identification(id: string): Promise<Identification> {
    return this.watch(body(this.api.GET('/api/desk/disclosures/{id}/identification', at(id))));
  }

  take(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/take', at(id)));
  }

  release(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/release', at(id)));
  }

  offer(id: string, to: string, note: string): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/consultations/{id}/handover', { ...at(id), body: { to, note } }),
    );
  }

  accept(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/handover/accept', at(id)));
  }

  refuse(id: string, reason: string): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/consultations/{id}/handover/refuse', { ...at(id), body: { reason } }),
    );
  }

  /** The one who offered has seen that the offer came back. */
  noteReturn(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/handover/seen', at(id)));
  }

  close(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/close', at(id)));
  }

  reopen(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/reopen', at(id)));
  }

  /** The consumer's messages up to `seq` were really on the screen. */
  read(id: string, seq: number): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/read', { ...at(id), body: { seq } }));
  }

  viewing(id: string, typing: boolean): Promise<void> {
    return this.done(this.api.PUT('/api/desk/consultations/{id}/viewing', { ...at(id), body: { typing } }));
  }

  async draft(id: string): Promise<string> {
    const { data } = await this.watch(this.api.GET('/api/desk/consultations/{id}/draft', at(id)));
    return data?.text ?? '';
  }

  saveDraft(id: string, text: string): Promise<void> {
    return this.done(this.api.PUT('/api/desk/consultations/{id}/draft', { ...at(id), body: { text } }));
  }

  dropDraft(id: string): Promise<void> {
    return this.done(this.api.DELETE('/api/desk/consultations/{id}/draft', at(id)));
  }

  staff(): Promise<Staff> {
    return this.watch(body(this.api.GET('/api/desk/staff')));
  }

  /** A supervisor gives it to somebody, whoever has it. */
  assign(id: string, to: string, note: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/consultations/{id}/assign', { ...at(id), body: { to, note } }));
  }

  /** What waits for a supervisor's decision, and what is in force. */
  async restrictions(): Promise<readonly Restriction[]> {
    return (await this.watch(body(this.api.GET('/api/desk/restrictions')))).items;
  }

  /** What concerns the consumer of a consultation; null when nothing does. */
  async restriction(id: string): Promise<Restriction | null> {
    return (await this.watch(body(this.api.GET('/api/desk/consultations/{id}/restriction', at(id)))))
      .restriction;
  }

  askForRestriction(id: string, reason: string): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/consultations/{id}/restriction', { ...at(id), body: { reason } }),
    );
  }

  impose(restriction: string, lastDay: string): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/restrictions/{id}/impose', { ...at(restriction), body: { lastDay } }),
    );
  }

  refuseRestriction(restriction: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/restrictions/{id}/refuse', at(restriction)));
  }

  lift(restriction: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/restrictions/{id}/lift', at(restriction)));
  }

  /** How many open consultations someone should have at most; null for as many as come. */
  limit(account: string, limit: number | null): Promise<void> {
    const params = { path: { account } };
    return this.done(this.api.PUT('/api/desk/staff/{account}/limit', { params, body: { limit } }));
  }

  private async done(call: Promise<unknown>): Promise<void> {
    await this.watch(call);
  }

  private async watch<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (failure) {
      if (failure instanceof ProblemError) {
        this.onProblem(failure);
      }
      throw failure;
    }
  }
}
