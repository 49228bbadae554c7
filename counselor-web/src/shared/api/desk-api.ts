import { body, type SentAnswer } from '@madoguchi/web-kit/api';
import { at, Calls } from './calls';
import { CaseworkApi } from './casework-api';
import { DisclosureApi } from './disclosure-api';
import { ExportApi } from './export-api';
import { RestrictionApi } from './restriction-api';
import type {
  Absence,
  Alarm,
  Changes,
  Hours,
  Intake,
  ListName,
  NewTemplate,
  Original,
  Presence,
  RedactionReason,
  Rows,
  Session,
  Staff,
  Template,
  TrailPage,
} from './types';

/** What goes with every answer. */
interface Answer {
  id: string;
  seen: number;
  atOnce: boolean;
  /** The ones it was made from. */
  templates: string[];
}

/** Every call the desk makes. */
export class DeskApi extends Calls {
  readonly casework = new CaseworkApi(this.onProblem, this.api);
  readonly disclosure = new DisclosureApi(this.onProblem, this.api);
  readonly exporting = new ExportApi(this.onProblem, this.api);
  readonly restriction = new RestrictionApi(this.onProblem, this.api);

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

  /** How many open consultations someone should have at most; null for as many as come. */
  limit(account: string, limit: number | null): Promise<void> {
    return this.done(this.api.PUT('/api/desk/staff/{id}/limit', { ...at(account), body: { limit } }));
  }
}
