import { body, type ConsumerChanges } from '@madoguchi/web-kit/api';
import { api } from '../../../shared/api';

const at = (id: string) => ({ params: { path: { id } } });

export function readChanges(id: string, after: number): Promise<ConsumerChanges> {
  return body(
    api.GET('/api/consumer/consultations/{id}/changes', { params: { path: { id }, query: { after } } }),
  );
}

/** Everything of the centre up to `seq` has arrived on this page. */
export async function postReceived(id: string, seq: number): Promise<void> {
  await api.POST('/api/consumer/consultations/{id}/received', { ...at(id), body: { seq } });
}

/** Everything of the centre up to `seq` was before its reader's eyes. */
export async function postRead(id: string, seq: number): Promise<void> {
  await api.POST('/api/consumer/consultations/{id}/read', { ...at(id), body: { seq } });
}

/** わかりました at a step of a long answer. */
export async function postUnderstood(id: string, seq: number): Promise<void> {
  await api.POST('/api/consumer/consultations/{id}/understood', { ...at(id), body: { seq } });
}

export async function postTyping(id: string): Promise<void> {
  await api.POST('/api/consumer/consultations/{id}/typing', at(id));
}

export async function postClose(id: string): Promise<void> {
  await api.POST('/api/consumer/consultations/{id}/close', at(id));
}

export async function putNotices(wanted: boolean): Promise<void> {
  await api.PUT('/api/consumer/notices', { body: { wanted } });
}
