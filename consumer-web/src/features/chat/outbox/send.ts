import { type AcceptedMessage, body, type ConsultationHead } from '@madoguchi/web-kit/api';
import { api } from '../../../shared/api';
import type { OutboxItem } from './outbox-item';

/** What the server said to a message: its place, and its consultation when it opened or continued one. */
export interface Sent {
  message: AcceptedMessage;
  consultation: ConsultationHead | null;
}

/** Hands a message over. A repeat is answered as the first time was. */
export async function send({ id, text, consultation }: OutboxItem): Promise<Sent> {
  if (consultation === null) {
    return body(api.POST('/api/consumer/consultations', { body: { id, text } }));
  }
  const message = await body(
    api.POST('/api/consumer/consultations/{id}/messages', {
      params: { path: { id: consultation } },
      body: { id, text },
    }),
  );
  return { message, consultation: null };
}
