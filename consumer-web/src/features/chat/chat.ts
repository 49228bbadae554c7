import type { Danger } from '@madoguchi/web-kit/api';
import { Store } from '../../shared/store';
import { readSession } from '../../shared/visit/visit';
import { postRead, postReceived, postUnderstood, readChanges } from './conversation/calls';
import { Conversation } from './conversation/conversation';
import { Outbox } from './outbox/outbox';
import type { OutboxStore } from './outbox/outbox-store';
import { send } from './outbox/send';

/** The page's one outbox, and the conversation that is open. */
export class Chat {
  readonly outbox: Outbox;
  /** What was just written speaks of a danger: the numbers to call are to be shown. */
  readonly danger = new Store<Danger | null>(null);
  private conversation: Conversation | null = null;

  constructor(store: OutboxStore) {
    this.outbox = new Outbox({
      store,
      send,
      onSent: (item, sent) => {
        this.conversation?.sent(item, sent);
        if (sent.message.danger) {
          this.danger.set(sent.message.danger);
        }
      },
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
