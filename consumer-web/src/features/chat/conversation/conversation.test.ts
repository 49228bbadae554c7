import type { ConsumerChanges } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { describe, expect, test, vi } from 'vitest';
import { head, ID, message } from '../../../testing/samples';
import type { OutboxItem } from '../outbox/outbox-item';
import { Conversation } from './conversation';

function serverWith(changes: ConsumerChanges) {
  return {
    changes,
    readChanges: vi.fn(async (_id: string, _after: number) => changes),
    postReceived: vi.fn(async (_id: string, _seq: number) => undefined),
    postRead: vi.fn(async (_id: string, _seq: number) => undefined),
    postUnderstood: vi.fn(async (_id: string, _seq: number) => undefined),
    findOpen: vi.fn(async (): Promise<string | null> => null),
  };
}

const item: OutboxItem = {
  id: 'own',
  text: 'あ',
  consultation: null,
  writtenAt: 0,
  refused: null,
  held: false,
};

describe('reading again', () => {
  test('asks for what came after what is known, and puts later versions in the place of earlier ones', async () => {
    const server = serverWith({ consultation: head({ version: 2 }), messages: [message(1), message(2)] });
    const conversation = new Conversation(ID, server);
    await conversation.reread();
    server.readChanges.mockResolvedValue({
      consultation: head({ version: 4 }),
      messages: [message(1, { version: 3, readAt: '2026-05-18T00:13:00Z' }), message(3, { version: 4 })],
    });
    await conversation.reread();
    expect(server.readChanges.mock.calls).toEqual([
      [ID, 0],
      [ID, 2],
    ]);
    const { messages } = conversation.state.get();
    expect(messages.map(({ seq, version }) => [seq, version])).toEqual([
      [1, 3],
      [2, 2],
      [3, 4],
    ]);
  });

  test('reports the centre’s messages as arrived, once', async () => {
    const server = serverWith({
      consultation: head({ version: 3 }),
      messages: [message(1, { from: 'consumer' }), message(2), message(3)],
    });
    const conversation = new Conversation(ID, server);
    await conversation.reread();
    await conversation.reread();
    await vi.waitFor(() => expect(server.postReceived.mock.calls).toEqual([[ID, 3]]));
  });

  test('says why it failed, and forgets it after a good one', async () => {
    const server = serverWith({ consultation: head(), messages: [] });
    server.readChanges.mockRejectedValueOnce(ProblemError.offline());
    const conversation = new Conversation(ID, server);
    await expect(conversation.reread()).rejects.toThrow('offline');
    expect(conversation.state.get()).toMatchObject({ loaded: false, problem: { slug: 'offline' } });
    await conversation.reread();
    expect(conversation.state.get()).toMatchObject({ loaded: true, problem: null });
  });

  test('runs one at a time, and once more for all who asked meanwhile', async () => {
    const server = serverWith({ consultation: head(), messages: [] });
    const conversation = new Conversation(ID, server);
    await Promise.all([conversation.reread(), conversation.reread(), conversation.reread()]);
    expect(server.readChanges).toHaveBeenCalledTimes(2);
  });
});

describe('a hint', () => {
  test('of a version that is known already causes no reading', async () => {
    const server = serverWith({ consultation: head({ version: 5 }), messages: [] });
    const conversation = new Conversation(ID, server);
    await conversation.reread();
    conversation.heed({ type: 'changed', consultation: ID, version: 5 });
    conversation.heed({ type: 'changed', consultation: 'another', version: 9 });
    conversation.heed({ type: 'state', consultations: [{ id: ID, version: 5 }] });
    expect(server.readChanges).toHaveBeenCalledTimes(1);
    conversation.heed({ type: 'changed', consultation: ID, version: 6 });
    expect(server.readChanges).toHaveBeenCalledTimes(2);
  });

  test('leads a new conversation to the consultation that another tab opened', async () => {
    const server = serverWith({ consultation: head(), messages: [message(1)] });
    const conversation = new Conversation(null, server);
    server.findOpen.mockResolvedValue(ID);
    conversation.heed({ type: 'changed', consultation: ID, version: 1 });
    await vi.waitFor(() => expect(conversation.state.get().messages).toHaveLength(1));
    expect(conversation.consultation).toBe(ID);
  });
});

describe('the first message', () => {
  test('gives the conversation its consultation and stands there at once', async () => {
    const accepted = { seq: 1, version: 1, at: '2026-05-18T00:12:00Z', danger: null };
    const server = serverWith({ consultation: head(), messages: [] });
    const conversation = new Conversation(null, server);
    conversation.sent(item, { message: accepted, consultation: head() });
    expect(conversation.consultation).toBe(ID);
    expect(conversation.state.get()).toMatchObject({
      head: { caseNumber: 'R8-00412-6' },
      messages: [{ id: 'own', seq: 1, from: 'consumer', text: 'あ' }],
    });
  });

  test('has its number at once, also when a reading has found the consultation and is still under way', async () => {
    const server = serverWith({ consultation: head(), messages: [] });
    server.findOpen.mockResolvedValue(ID);
    server.readChanges.mockReturnValue(new Promise(() => undefined));
    const conversation = new Conversation(null, server);
    conversation.heed({ type: 'changed', consultation: ID, version: 1 });
    await vi.waitFor(() => expect(server.readChanges).toHaveBeenCalled());
    conversation.sent(item, {
      message: { seq: 1, version: 1, at: '2026-05-18T00:12:00Z', danger: null },
      consultation: head(),
    });
    expect(conversation.state.get().head?.caseNumber).toBe('R8-00412-6');
  });

  test('does not hide what others changed before it', async () => {
    const server = serverWith({ consultation: head({ version: 7 }), messages: [] });
    const conversation = new Conversation(ID, server);
    conversation.sent(
      { ...item, consultation: ID },
      { message: { seq: 7, version: 7, at: '2026-05-18T00:12:00Z', danger: null }, consultation: null },
    );
    await conversation.reread();
    expect(server.readChanges.mock.calls.every(([, after]) => after === 0)).toBe(true);
  });
});

test('a receipt that failed is made up for by the next one', async () => {
  const server = serverWith({ consultation: head(), messages: [message(1)] });
  server.postRead.mockRejectedValueOnce(ProblemError.offline());
  const conversation = new Conversation(ID, server);
  conversation.seenUpTo(1);
  await vi.waitFor(() => expect(server.postRead).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  conversation.seenUpTo(2);
  await vi.waitFor(() =>
    expect(server.postRead.mock.calls).toEqual([
      [ID, 1],
      [ID, 2],
    ]),
  );
});
