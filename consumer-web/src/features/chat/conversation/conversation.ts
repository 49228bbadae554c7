import type { ConsultationHead, ConsumerChanges, ConsumerMessage } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import type { StreamEvent } from '@madoguchi/web-kit/stream';
import { Store } from '../../../shared/store';
import type { OutboxItem } from '../outbox/outbox-item';
import type { Sent } from '../outbox/send';
import { lastFromCentreWithout, merge } from './merge';
import { Receipts } from './receipts';
import { singleFlight } from './single-flight';

export interface ConversationState {
  /** Null until the first message of a new consultation is accepted, and while the first reading is under way. */
  head: ConsultationHead | null;
  messages: ConsumerMessage[];
  /** Everything the server has is here; true from the start for a new consultation. */
  loaded: boolean;
  /** Why the last reading failed; null after a good one. */
  problem: ProblemError | null;
}

interface Collaborators {
  readChanges(id: string, after: number): Promise<ConsumerChanges>;
  postReceived(id: string, seq: number): Promise<void>;
  postRead(id: string, seq: number): Promise<void>;
  postUnderstood(id: string, seq: number): Promise<void>;
  /** The open consultation's id, if another tab or device has opened one. */
  findOpen(): Promise<string | null>;
}

/** One consultation as this page knows it, kept equal to the server's by reading what changed after what is known. */
export class Conversation {
  readonly state: Store<ConversationState>;
  readonly reread = singleFlight(() => this.read());
  /** The highest version that came by reading. Not that of an own message just accepted: others' changes may lie before it. */
  private readUpTo = 0;
  private readonly received = new Receipts((seq) => this.server.postReceived(this.requireId(), seq));
  private readonly seen = new Receipts((seq) => this.server.postRead(this.requireId(), seq));

  constructor(
    private id: string | null,
    private readonly server: Collaborators,
  ) {
    this.state = new Store<ConversationState>({
      head: null,
      messages: [],
      loaded: id === null,
      problem: null,
    });
  }

  get consultation(): string | null {
    return this.id;
  }

  /** A hint from the stream: read again if it concerns this consultation and says something new. */
  heed(event: StreamEvent): void {
    if (event.type === 'state') {
      this.heedVersion(event.consultations.find(({ id }) => id === this.id)?.version ?? 0);
    } else if (event.type === 'changed' && (event.consultation === this.id || this.id === null)) {
      this.heedVersion(event.version);
    }
  }

  /** The server has taken a message of this page. */
  sent(item: OutboxItem, { message, consultation }: Sent): void {
    // A reading under way may have found the id already, but its answer is not here yet.
    if (consultation !== null && this.state.get().head === null) {
      this.id ??= consultation.id;
      if (this.id === consultation.id) {
        this.update({ head: consultation });
      }
    }
    if (item.consultation === this.id || consultation?.id === this.id) {
      const own: ConsumerMessage = {
        ...message,
        id: item.id,
        from: 'consumer',
        text: item.text,
        receivedAt: null,
        readAt: null,
        image: null,
        step: null,
        correctedAt: null,
        withdrawnAt: null,
        redaction: null,
      };
      this.update({ messages: merge(this.state.get().messages, [own]) });
      this.readInBackground();
    }
  }

  /** The reader has seen everything of the centre up to this place. */
  seenUpTo(seq: number): void {
    void this.seen.reached(seq);
  }

  /** The reader has understood this step of a long answer. */
  async understood(seq: number): Promise<void> {
    await this.server.postUnderstood(this.requireId(), seq);
    await this.reread();
  }

  private heedVersion(version: number): void {
    if (this.id === null || version > (this.state.get().head?.version ?? 0)) {
      this.readInBackground();
    }
  }

  /** The failure stands in the state, and the connection asks again by itself. */
  private readInBackground(): void {
    this.reread().catch(() => undefined);
  }

  private async read(): Promise<void> {
    try {
      this.id ??= await this.server.findOpen();
      if (this.id !== null) {
        const changes = await this.server.readChanges(this.id, this.readUpTo);
        const messages = merge(this.state.get().messages, changes.messages);
        this.readUpTo = Math.max(this.readUpTo, ...changes.messages.map(({ version }) => version));
        this.update({ head: changes.consultation, messages });
        for (const { seq, image, readAt, correctedAt } of changes.messages) {
          if ((image?.state === 'shown' || correctedAt !== null) && readAt === null) {
            this.received.again(seq);
            this.seen.again(seq);
          }
        }
        void this.received.reached(lastFromCentreWithout('receivedAt', messages));
      }
      this.update({ loaded: true, problem: null });
    } catch (error) {
      this.update({ problem: error instanceof ProblemError ? error : new ProblemError('internal', 500) });
      throw error;
    }
  }

  private requireId(): string {
    if (this.id === null) {
      throw new Error('nothing can be received before a consultation exists');
    }
    return this.id;
  }

  private update(changed: Partial<ConversationState>): void {
    this.state.set({ ...this.state.get(), ...changed });
  }
}
