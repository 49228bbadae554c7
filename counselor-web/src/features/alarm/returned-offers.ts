import type { Row } from '../../shared/api/types';
import type { Call } from './alarm-state';

/** Offers of this counselor that came back, refused or unanswered: they ring until they are looked at. */
export class ReturnedOffers {
  private readonly waiting = new Set<string>();
  private readonly back = new Map<string, number>();

  /** Takes over how this counselor's consultations stand now. */
  note(mine: readonly Row[], me: string, now: number): void {
    const own = new Map(mine.filter((row) => row.assignee?.id === me).map((row) => [row.id, row]));
    for (const row of own.values()) {
      if (row.handover !== null) {
        this.waiting.add(row.id);
        this.back.delete(row.id);
      } else if (this.waiting.delete(row.id) && row.refused !== null) {
        this.back.set(row.id, now);
      }
    }
    for (const id of [...this.waiting, ...this.back.keys()].filter((known) => !own.has(known))) {
      this.waiting.delete(id);
      this.back.delete(id);
    }
  }

  seen(id: string): void {
    this.back.delete(id);
  }

  calls(): readonly Call[] {
    return [...this.back].map(([id, since]) => ({ id, kind: 'returned', since }));
  }
}
