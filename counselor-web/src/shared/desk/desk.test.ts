// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { alarm as anAlarm, session } from '../../testing/samples';
import type { Alarm } from '../api/types';
import { Desk } from './desk';

const OTHER = '00000000-0000-7000-8000-000000000002';

afterEach(() => {
  history.replaceState(null, '', '/');
});

test('a locked desk asks for what rings and for nothing else', async () => {
  const { api, rows, changes, alarm } = fakeApi();
  const desk = new Desk(api, session({ locked: true }), () => undefined);
  desk.opened.open('00000000-0000-7000-8000-000000000001');
  await desk.reread();
  expect(alarm).toHaveBeenCalledOnce();
  expect(rows).not.toHaveBeenCalled();
  expect(changes).not.toHaveBeenCalled();
});

test('an open desk reads its lists, what rings and the open consultation', async () => {
  const { api, rows, changes, alarm } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  desk.opened.open('00000000-0000-7000-8000-000000000001');
  await desk.reread();
  expect(rows).toHaveBeenCalledTimes(2);
  expect(alarm).toHaveBeenCalledOnce();
  expect(changes).toHaveBeenCalledExactlyOnceWith('00000000-0000-7000-8000-000000000001', 0);
});

test('an offer that came back is seen once the counselor opens its consultation', async () => {
  const { api, alarm, noteReturn } = fakeApi();
  const back = { id: OTHER, since: '2026-04-01T00:05:00Z', urgent: false };
  alarm.mockResolvedValue(anAlarm({ returned: [back] }));
  const desk = new Desk(api, session(), () => undefined);
  await desk.reread();
  expect(desk.alarm.get()?.returned).toEqual([back]);
  expect(noteReturn).not.toHaveBeenCalled();
  desk.opened.open(OTHER);
  expect(desk.alarm.get()?.returned).toEqual([]);
  expect(noteReturn).toHaveBeenCalledExactlyOnceWith(OTHER);
});

test('a consultation that stood open when its offer came back goes on ringing until the band is pressed', async () => {
  const { api, alarm, noteReturn } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  desk.opened.open(OTHER);
  alarm.mockResolvedValue(
    anAlarm({ returned: [{ id: OTHER, since: '2026-04-01T00:05:00Z', urgent: false }] }),
  );
  await desk.reread();
  expect(desk.alarm.get()?.returned).toHaveLength(1);
  desk.noteSeen(OTHER);
  desk.noteSeen(OTHER);
  expect(desk.alarm.get()?.returned).toEqual([]);
  expect(noteReturn).toHaveBeenCalledOnce();
});

test('an act that was refused says why', async () => {
  const { api } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  expect(await desk.act('c1', () => Promise.reject(new Error('no answer')))).toMatchObject({
    slug: 'offline',
  });
  expect(await desk.act('c1', async () => undefined)).toBeNull();
});

test('an answer that was on its way does not take back what was just chosen', async () => {
  const { api, alarm, sayPresence } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  await desk.reread();
  let answer: (late: Alarm) => void = () => undefined;
  alarm.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  const reading = desk.reread();
  let told: () => void = () => undefined;
  sayPresence.mockImplementationOnce(() => new Promise((resolve) => (told = () => resolve(undefined))));
  const saying = desk.sayPresence('absent');
  answer(anAlarm({ presence: 'available' }));
  await reading;
  expect(desk.alarm.get()?.presence).toBe('absent');
  alarm.mockResolvedValue(anAlarm({ presence: 'absent' }));
  told();
  await saying;
  expect(desk.alarm.get()?.presence).toBe('absent');
});
