// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Desk } from '../../shared/desk/desk';
import { fakeApi } from '../../testing/fake-api';
import { alarm as anAlarm, session } from '../../testing/samples';
import { Bell } from './bell';

const RETURNED = anAlarm({ returned: [{ id: 'c1', since: '2026-04-01T00:05:00Z', urgent: false }] });

for (const locked of [false, true]) {
  test(`an offer that came back rings at a desk just opened${locked ? ' and locked' : ''}, until it was seen`, async () => {
    const { api, alarm } = fakeApi();
    alarm.mockResolvedValue(RETURNED);
    const desk = new Desk(api, session({ locked }), () => undefined);
    const bell = new Bell(desk, () => undefined);
    bell.start();
    await desk.reread();
    expect(bell.ringing.get()).toMatchObject([{ id: 'c1', kind: 'returned' }]);
    desk.noteSeen('c1');
    expect(bell.ringing.get()).toEqual([]);
    bell.stop();
    desk.stop();
  });
}
