// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { session } from '../../testing/samples';
import { Desk } from './desk';

test('a locked desk asks for what rings and for nothing else', async () => {
  const { api, rows, changes, alarm } = fakeApi();
  const desk = new Desk(api, session({ locked: true }), () => undefined);
  desk.opened.open('00000000-0000-7000-8000-000000000001');
  await desk.reread();
  expect(alarm).toHaveBeenCalledOnce();
  expect(rows).not.toHaveBeenCalled();
  expect(changes).not.toHaveBeenCalled();
});

test('an open desk reads its lists and the open consultation', async () => {
  const { api, rows, changes } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  desk.opened.open('00000000-0000-7000-8000-000000000001');
  await desk.reread();
  expect(rows).toHaveBeenCalledTimes(2);
  expect(changes).toHaveBeenCalledExactlyOnceWith('00000000-0000-7000-8000-000000000001', 0);
});

test('an act that was refused says why', async () => {
  const { api } = fakeApi();
  const desk = new Desk(api, session(), () => undefined);
  expect(await desk.act('c1', () => Promise.reject(new Error('no answer')))).toMatchObject({
    slug: 'offline',
  });
  expect(await desk.act('c1', async () => undefined)).toBeNull();
});
