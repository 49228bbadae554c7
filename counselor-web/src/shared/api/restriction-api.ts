import { body } from '@madoguchi/web-kit/api';
import { at, Calls } from './calls';
import type { Restriction } from './types';

/** 受付制限: asked for, decided, lifted. */
export class RestrictionApi extends Calls {
  /** What waits for a supervisor's decision, and what is in force. */
  async all(): Promise<readonly Restriction[]> {
    return (await this.watch(body(this.api.GET('/api/desk/restrictions')))).items;
  }

  /** What concerns the consumer of a consultation; null when nothing does. */
  async of(id: string): Promise<Restriction | null> {
    return (await this.watch(body(this.api.GET('/api/desk/consultations/{id}/restriction', at(id)))))
      .restriction;
  }

  ask(id: string, reason: string): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/consultations/{id}/restriction', { ...at(id), body: { reason } }),
    );
  }

  impose(restriction: string, lastDay: string): Promise<void> {
    return this.done(
      this.api.POST('/api/desk/restrictions/{id}/impose', { ...at(restriction), body: { lastDay } }),
    );
  }

  refuse(restriction: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/restrictions/{id}/refuse', at(restriction)));
  }

  lift(restriction: string): Promise<void> {
    return this.done(this.api.POST('/api/desk/restrictions/{id}/lift', at(restriction)));
  }
}
