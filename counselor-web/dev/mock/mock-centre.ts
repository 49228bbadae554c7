import type { ServerResponse } from 'node:http';
import type { MockRecords } from './casework.ts';
import { type MockConsultation, opening, type Person, people } from './opening.ts';

export const ME: Person = people.suzuki;

/** A centre in memory, with one counselor at the desk. `/mock/` makes things happen to it. */
export class MockCentre {
  consultations: MockConsultation[] = [];
  drafts = new Map<string, string>();
  records = new Map<string, MockRecords>();
  streams = new Set<ServerResponse>();
  signedIn = true;
  roles = ['counselor'];
  locked = false;
  down = false;
  streamCut = false;
  previewForced = true;
  idleLockMinutes = 15;
  endsInMinutes = 600;
  loseAnswers = false;

  constructor() {
    this.reset();
  }

  reset(): void {
    Object.assign(this, {
      signedIn: true,
      roles: ['counselor'],
      locked: false,
      down: false,
      streamCut: false,
      previewForced: true,
      idleLockMinutes: 15,
      endsInMinutes: 600,
      loseAnswers: false,
    });
    this.consultations = opening(Date.now());
    this.drafts.clear();
    this.records.clear();
  }

  find(id: string): MockConsultation | undefined {
    return this.consultations.find((one) => one.id === id);
  }

  /** Every change takes the next version and is announced. */
  touch(one: MockConsultation): void {
    one.version += 1;
    this.tell('changed', { consultation: one.id, version: one.version });
  }

  write(
    one: MockConsultation,
    from: 'consumer' | 'centre',
    text: string,
    author: Person | null,
    id: string | null,
  ) {
    const at = new Date().toISOString();
    const message = {
      seq: (one.messages.at(-1)?.seq ?? 0) + 1,
      version: one.version + 1,
      id,
      from,
      author,
      text,
      at,
      receivedAt: null,
      readAt: null,
      notice: 'none' as const,
      image: null,
      step: null,
      correctedAt: null,
      withdrawnAt: null,
      redaction: null,
    };
    one.messages.push(message);
    one.turn = from === 'consumer' ? 'centre' : 'consumer';
    one.turnSince = at;
    this.touch(one);
    return message;
  }

  tell(event: string, data: unknown): void {
    for (const stream of this.streams) {
      stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  cut(): void {
    for (const stream of this.streams) {
      stream.destroy();
    }
    this.streams.clear();
  }
}
