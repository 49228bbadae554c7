// @vitest-environment jsdom
import { ProblemError } from '@madoguchi/web-kit/problem';
import { beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../testing/samples';
import { DeskApi } from '../api/desk-api';
import type { Session } from '../api/types';
import { Desk } from './desk';
import { SessionKeeper } from './session-keeper';

const answer = vi.fn<() => Promise<Session>>();
const end = vi.fn();
const furnish = vi.fn((_desk: Desk) => end);

function keeping() {
  const keeper = new SessionKeeper(furnish);
  return { keeper, state: () => keeper.state.get() };
}

beforeEach(() => {
  vi.spyOn(DeskApi.prototype, 'session').mockImplementation(answer);
  vi.spyOn(Desk.prototype, 'start').mockImplementation(() => undefined);
  vi.spyOn(Desk.prototype, 'connect').mockImplementation(() => undefined);
  furnish.mockClear().mockImplementation(() => end);
  end.mockClear();
  answer.mockReset().mockResolvedValue(session());
});

test('a counselor comes in', async () => {
  const { keeper, state } = keeping();
  await keeper.ask();
  expect(state().at).toBe('in');
  expect(furnish).toHaveBeenCalledOnce();
});

test('an administrator without the counselor’s role sees no consultation', async () => {
  answer.mockResolvedValue(session({ account: { id: 'me', name: '管理', roles: ['admin'] } }));
  const { keeper, state } = keeping();
  await keeper.ask();
  expect(state()).toMatchObject({ at: 'denied', removed: false });
});

test('when the role is taken away the content goes, and nothing of the desk stays', async () => {
  const { keeper, state } = keeping();
  await keeper.ask();
  answer.mockResolvedValue(session({ account: { id: 'me', name: '鈴木', roles: ['admin'] } }));
  const asked = keeper.ask();
  expect(state().at).toBe('asking');
  await asked;
  expect(state()).toMatchObject({ at: 'denied', removed: true });
  expect(end).toHaveBeenCalledOnce();
});

test('the same person keeps the desk, with everything written in it', async () => {
  const { keeper } = keeping();
  await keeper.ask();
  await keeper.ask();
  expect(furnish).toHaveBeenCalledOnce();
  expect(end).not.toHaveBeenCalled();
});

test('another person gets another desk', async () => {
  const { keeper } = keeping();
  await keeper.ask();
  answer.mockResolvedValue(session({ account: { id: 'other', name: '佐藤', roles: ['counselor'] } }));
  await keeper.ask();
  expect(end).toHaveBeenCalledOnce();
  expect(furnish).toHaveBeenCalledTimes(2);
});

test('a server out of reach takes nobody’s desk away', async () => {
  const { keeper, state } = keeping();
  await keeper.ask();
  answer.mockRejectedValueOnce(ProblemError.offline());
  await keeper.ask();
  expect(state().at).toBe('unreachable');
  await keeper.ask();
  expect(state().at).toBe('in');
  expect(furnish).toHaveBeenCalledOnce();
});

test('a login that is over says so, however many requests find out', async () => {
  const { keeper, state } = keeping();
  await keeper.ask();
  const now = state();
  vi.stubGlobal('fetch', async () =>
    Response.json(
      { type: 'urn:madoguchi:problem:not-signed-in', status: 401 },
      { status: 401, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
  if (now.at === 'in') {
    await Promise.allSettled([now.desk.api.rows('waiting', null), now.desk.api.rows('mine', null)]);
  }
  expect(state()).toEqual({ at: 'out', ended: true });
});

test('an answer never opens a locked desk', async () => {
  const { keeper, state } = keeping();
  await keeper.ask();
  const now = state();
  if (now.at === 'in') {
    now.desk.lock.set('telling');
    await keeper.askInPlace();
    expect(now.desk.locked).toBe(true);
  }
  expect.assertions(1);
});
