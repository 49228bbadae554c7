import { body } from '@madoguchi/web-kit/api';
import { at, Calls } from './calls';
import type { Export, ExportChoice, NewExport } from './types';

/** Consultations written out as a file. */
export class ExportApi extends Calls {
  /** What can be written out, and what was the last time. */
  choice(): Promise<ExportChoice> {
    return this.watch(body(this.api.GET('/api/desk/exports/columns')));
  }

  async all(): Promise<readonly Export[]> {
    return (await this.watch(body(this.api.GET('/api/desk/exports')))).items;
  }

  request(wanted: NewExport): Promise<void> {
    return this.done(this.api.POST('/api/desk/exports', { body: wanted }));
  }

  cancel(id: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/exports/{id}/cancel', at(id)));
  }
}
