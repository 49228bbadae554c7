import { body, type Intake, type NewIntakeAnswer } from '@madoguchi/web-kit/api';
import { api } from '../../shared/api';

export function readIntake(): Promise<Intake> {
  return body(api.GET('/api/consumer/intake'));
}

export async function putAnswer(question: string, answer: NewIntakeAnswer): Promise<void> {
  const params = { path: { question } };
  await api.PUT('/api/consumer/intake/answers/{question}', { params, body: answer });
}

export async function postEnd(end: { skipped: boolean }): Promise<void> {
  await api.POST('/api/consumer/intake/end', { body: end });
}
