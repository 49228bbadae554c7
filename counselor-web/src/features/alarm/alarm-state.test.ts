import { expect, test } from 'vitest';
import {
  type AlarmState,
  type Call,
  nextRinging,
  noAlarm,
  ringing,
  SNOOZE_MS,
  snoozed,
  withCalls,
} from './alarm-state';

const call = (id: string, since: number, urgent = false): Call => ({ id, kind: 'waiting', since, urgent });
const ids = (state: AlarmState, now: number) => ringing(state, now).map(({ id }) => id);

test('everything untaken rings, the longest wait first', () => {
  expect(ids(withCalls(noAlarm, [call('b', 20), call('a', 10)]), 30)).toEqual(['a', 'b']);
});

test('the urgent ring first, and what becomes urgent rings though it was put off', () => {
  const state = withCalls(noAlarm, [call('a', 10), call('b', 20, true)]);
  expect(ids(state, 30)).toEqual(['b', 'a']);
  const put = snoozed(withCalls(noAlarm, [call('a', 10)]), 1_000);
  expect(ids(withCalls(put, [call('a', 10, true)]), 1_100)).toEqual(['a']);
  expect(ids(withCalls(snoozed(state, 1_000), [call('b', 20, true)]), 1_100)).toEqual([]);
});

test('it stops when somebody has taken the consultation', () => {
  const state = withCalls(withCalls(noAlarm, [call('a', 10)]), []);
  expect(ids(state, 30)).toEqual([]);
});

test('later means two minutes of quiet, and then it rings again', () => {
  const state = snoozed(withCalls(noAlarm, [call('a', 10)]), 1_000);
  expect(ids(state, 1_000 + SNOOZE_MS - 1)).toEqual([]);
  expect(ids(state, 1_000 + SNOOZE_MS)).toEqual(['a']);
});

test('what is put off is known to come back, and when', () => {
  const state = withCalls(noAlarm, [call('a', 10)]);
  expect(nextRinging(state, 1_000)).toBeNull();
  expect(nextRinging(snoozed(state, 1_000), 2_000)).toBe(1_000 + SNOOZE_MS);
});

test('a new consultation rings while another is put off', () => {
  const state = withCalls(snoozed(withCalls(noAlarm, [call('a', 10)]), 1_000), [
    call('a', 10),
    call('b', 1_500),
  ]);
  expect(ids(state, 2_000)).toEqual(['b']);
});

test('what was taken and given back rings at once, put off or not', () => {
  const put = snoozed(withCalls(noAlarm, [call('a', 10)]), 1_000);
  const back = withCalls(withCalls(put, []), [call('a', 1_200)]);
  expect(ids(back, 1_300)).toEqual(['a']);
});
