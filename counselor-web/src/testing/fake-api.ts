import { vi } from 'vitest';
import type { DeskApi } from '../shared/api/desk-api';
import type { Alarm, Changes, Hours, Message, Template } from '../shared/api/types';
import { alarm, head, message } from './samples';

const HOURS: Hours = {
  known: false,
  openings: [],
  quiet: { from: '21:00', to: '08:00' },
  now: '2026-04-01T00:00:00Z',
};

/** The calls a test looks at, answered from a small consultation in memory. */
export function fakeApi(messages: Message[] = [message(1)]) {
  const answers = {
    messages,
    changes: vi.fn(
      async (_id: string, after: number): Promise<Changes> => ({
        consultation: head(answers.messages.length),
        messages: answers.messages.filter(({ version }) => version > after),
      }),
    ),
    send: vi.fn(async () => ({ seq: 2, version: 2, at: '2026-04-01T00:01:00Z' })),
    sendSteps: vi.fn(async () => ({ seq: 3, version: 3, at: '2026-04-01T00:01:00Z' })),
    templates: vi.fn(async (): Promise<readonly Template[]> => []),
    rows: vi.fn(async () => ({
      items: [],
      counts: { waiting: 0, mine: 0, unattended: 0, all: 0, closed: 0 },
      next: null,
    })),
    draft: vi.fn(async () => ''),
    saveDraft: vi.fn(async () => undefined),
    dropDraft: vi.fn(async () => undefined),
    lock: vi.fn(async () => undefined),
    alarm: vi.fn(async (): Promise<Alarm> => alarm()),
    sayPresence: vi.fn(async () => undefined),
    hours: vi.fn(async (): Promise<Hours> => HOURS),
    noteReturn: vi.fn(async () => undefined),
  };
  return { ...answers, answers, api: answers as unknown as DeskApi };
}
