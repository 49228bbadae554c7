import { readSession } from '../../shared/visit/visit';
import { postRead, postReceived, postUnderstood, readChanges } from './conversation/calls';
import { Conversation } from './conversation/conversation';
import { Outbox } from './outbox/outbox';
import type { OutboxStore } from './outbox/outbox-store';
import { send } from './outbox/send';

/** The page's one outbox, and the conversation that is open. */
export class Chat {
  readonly outbox: Outbox;
  private conversation: Conversation | null = null;

  constructor(store: OutboxStore) {
    this.outbox = new Outbox({
      store,
      send,
      onSent: (item, sent) => this.conversation?.sent(item, sent),
    });
  }

  /** Opens a consultation, or with null a new one that begins with the first message. */
  open(id: string | null): Conversation {
    this.conversation = new Conversation(id, {
      readChanges,
      postReceived,
      postRead,
      postUnderstood,
      findOpen: async () => (await readSession()).openConsultation?.id ?? null,
    });
    return this.conversation;
  }
}
