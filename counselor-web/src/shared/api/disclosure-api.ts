import { body } from '@madoguchi/web-kit/api';
import { at, Calls } from './calls';
import type {
  Disclosure,
  DisclosureDanger,
  DisclosureRequest,
  FoundCase,
  FoundPerson,
  Identification,
} from './types';

/** The sealed LINE id: who asks for it, who decides, what is opened. */
export class DisclosureApi extends Calls {
  /** What was asked, decided and opened; the ids are not in it. */
  async all(): Promise<readonly Disclosure[]> {
    return (await this.watch(body(this.api.GET('/api/desk/disclosures')))).items;
  }

  /** What this person is to be told and has not taken note of. */
  async unnoted(): Promise<readonly Disclosure[]> {
    return (await this.watch(body(this.api.GET('/api/desk/disclosures/unnoted')))).items;
  }

  async cases(number: string): Promise<readonly FoundCase[]> {
    const params = { query: { number } };
    return (await this.watch(body(this.api.GET('/api/desk/disclosures/cases', { params })))).items;
  }

  /** Who followed the account, blocked it or typed there; for seven days at most. */
  async people(from: string, to: string): Promise<readonly FoundPerson[]> {
    const params = { query: { from, to } };
    return (await this.watch(body(this.api.GET('/api/desk/disclosures/people', { params })))).items;
  }

  request(request: DisclosureRequest): Promise<Disclosure> {
    return this.watch(body(this.api.POST('/api/desk/disclosures', { body: request })));
  }

  /** A life is in danger: open with the answer. */
  openInDanger(danger: DisclosureDanger): Promise<Disclosure> {
    return this.watch(body(this.api.POST('/api/desk/disclosures/danger', { body: danger })));
  }

  agree(id: string, kind: Disclosure['kind']): Promise<void> {
    return this.done(
      kind === 'danger'
        ? this.api.POST('/api/desk/disclosures/{id}/confirmation', at(id))
        : this.api.POST('/api/desk/disclosures/{id}/approval', at(id)),
    );
  }

  decline(id: string, kind: Disclosure['kind'], reason: string): Promise<void> {
    const request = { ...at(id), body: { reason } };
    return this.done(
      kind === 'danger'
        ? this.api.POST('/api/desk/disclosures/{id}/objection', request)
        : this.api.POST('/api/desk/disclosures/{id}/refusal', request),
    );
  }

  open(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/disclosures/{id}/opening', at(id)));
  }

  note(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/disclosures/{id}/note', at(id)));
  }

  identification(id: string): Promise<Identification> {
    return this.watch(body(this.api.GET('/api/desk/disclosures/{id}/identification', at(id))));
  }
}
