import { ProblemError } from '@madoguchi/web-kit/problem';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ID } from '../../../testing/samples';
import { LocalStore } from './local-store';
import { Outbox } from './outbox';
import type { OutboxItem } from './outbox-item';
import type { Sent } from './send';

type Answer = 'taken' | ProblemError;

/** A server that answers as told, then takes everything. */
class FakeServer {
  readonly asked: OutboxItem[] = [];
  readonly sent: string[] = [];
  answers: Answer[] = [];
  readonly outbox: Outbox;

  constructor(store = new LocalStore()) {
    this.outbox = new Outbox({
      store,
      send: (item) => this.send(item),
      onSent: (item) => this.sent.push(item.text),
    });
  }

  private async send(item: OutboxItem): Promise<Sent> {
    this.asked.push(item);
    const answer = this.answers.shift() ?? 'taken';
    if (answer !== 'taken') {
      throw answer;
    }
    const opened = { id: ID } as Sent['consultation'];
    return {
      message: { seq: 1, version: 1, at: '2026-05-18T00:00:00Z', danger: null },
      consultation: item.consultation === null ? opened : null,
    };
  }
}

const offline = ProblemError.offline();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {});
});

afterEach(() => {
  vi.useRealTimers();
});

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

describe('written messages', () => {
  test('are sent one by one in the order of writing', async () => {
    const server = new FakeServer();
    await Promise.all([server.outbox.write('1', 'あ', ID), server.outbox.write('2', 'い', ID)]);
    await server.outbox.write('3', 'う', ID);
    await settle();
    expect(server.sent).toEqual(['あ', 'い', 'う']);
    expect(server.outbox.state.get().items).toEqual([]);
  });

  test('wait without network and go once when it is back', async () => {
    const server = new FakeServer();
    server.answers = [offline, offline];
    await server.outbox.write('1', 'あ', ID);
    await server.outbox.write('2', 'い', ID);
    await settle();
    expect(server.sent).toEqual([]);
    expect(server.outbox.state.get().trouble).toBe(offline);
    await server.outbox.deliver();
    expect(server.sent).toEqual(['あ', 'い']);
    expect(server.asked.map(({ id }) => id).slice(-2)).toEqual(['1', '2']);
    expect(server.outbox.state.get().trouble).toBeNull();
  });

  test('are tried again by themselves, later and later', async () => {
    const server = new FakeServer();
    server.answers = [offline, offline];
    await server.outbox.write('1', 'あ', ID);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(server.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.sent).toEqual(['あ']);
  });

  test('wait as long as the server says', async () => {
    const server = new FakeServer();
    server.answers = [new ProblemError('too-many-requests', 429, 60)];
    await server.outbox.write('1', 'あ', ID);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(server.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.sent).toEqual(['あ']);
  });

  test('survive the page and go out from the next one', async () => {
    const store = new LocalStore();
    const before = new FakeServer(store);
    before.answers = [offline];
    await before.outbox.write('1', 'あ', ID);
    await settle();
    const after = new FakeServer(store);
    await after.outbox.deliver();
    expect(after.sent).toEqual(['あ']);
    expect(after.asked[0]?.id).toBe('1');
  });

  test('of a new consultation follow the first one into it', async () => {
    const server = new FakeServer();
    server.answers = [offline];
    await server.outbox.write('1', 'あ', null);
    await server.outbox.write('2', 'い', null);
    await settle();
    await server.outbox.deliver();
    expect(server.asked.slice(-2).map(({ consultation }) => consultation)).toEqual([null, ID]);
  });
});

describe('a message the server refuses', () => {
  const conflict = new ProblemError('message-conflict', 409);

  test('keeps its text, says why, and lets the next one pass', async () => {
    const server = new FakeServer();
    server.answers = [conflict];
    await server.outbox.write('1', 'あ', ID);
    await server.outbox.write('2', 'い', ID);
    await settle();
    expect(server.outbox.state.get().items).toMatchObject([
      { id: '1', text: 'あ', refused: 'message-conflict' },
    ]);
    expect(server.sent).toEqual(['い']);
  });

  test('can be sent as a message of its own', async () => {
    const server = new FakeServer();
    server.answers = [conflict];
    await server.outbox.write('1', 'あ', ID);
    await settle();
    await server.outbox.sendAnew('1', ID);
    expect(server.sent).toEqual(['あ']);
    expect(server.asked.at(-1)?.id).not.toBe('1');
  });

  test('can be given up', async () => {
    const server = new FakeServer();
    server.answers = [conflict];
    await server.outbox.write('1', 'あ', ID);
    await settle();
    await server.outbox.discard('1');
    expect(server.outbox.state.get().items).toEqual([]);
  });
});

test('what opens a consultation does not go out under the next login by itself', async () => {
  const server = new FakeServer();
  server.answers = [new ProblemError('not-signed-in', 401)];
  await server.outbox.write('1', 'あ', null);
  await settle();
  await server.outbox.hold();
  await server.outbox.deliver();
  expect(server.sent).toEqual([]);
  await server.outbox.resend('1');
  expect(server.sent).toEqual(['あ']);
});
