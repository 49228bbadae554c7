import type { DeskApi } from '../api/desk-api';
import type { NewTemplate, Template } from '../api/types';
import { coalesced } from '../coalesced';
import { createStore, type Store } from '../store';
import { usedIn } from './template-text';

const FRESH_MS = 60_000;

/** The centre's templates and this person's own; null until they were read. */
export class Templates {
  readonly all: Store<readonly Template[] | null> = createStore<readonly Template[] | null>(null);
  readonly refresh = coalesced(async () => {
    this.all.set(await this.api.templates());
    this.readAt = Date.now();
  });
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly api: DeskApi) {}

  /** Reads them again when that was not done lately; nobody waits for the outcome. */
  keepFresh(): void {
    if (Date.now() - this.readAt > FRESH_MS) {
      this.refresh().catch(() => undefined);
    }
  }

  async keep(template: NewTemplate, shared: boolean): Promise<void> {
    await this.api.keepTemplate(template, shared);
    await this.refresh();
  }

  async drop({ id, shared }: Pick<Template, 'id' | 'shared'>): Promise<void> {
    await this.api.dropTemplate(id, shared);
    await this.refresh();
  }

  /** The ones a text was made from. */
  usedIn(text: string): readonly Template[] {
    return usedIn(text, this.all.get() ?? []);
  }
}
