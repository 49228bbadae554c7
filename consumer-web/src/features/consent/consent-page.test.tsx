// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeServer, problem } from '../../testing/fake-server';
import { entrance } from '../../testing/samples';
import { ConsentPage } from './consent-page';

const text = {
  version: 2,
  date: '2026-04-01',
  lines: [
    { text: '運営は長野県', changed: false },
    { text: '国内で保存', changed: true },
  ],
  details: 'くわしい説明',
};

function open(answers: Parameters<typeof fakeServer>[0]) {
  const asked = fakeServer({ 'GET /api/consumer/consent': () => text, ...answers });
  const onConsented = vi.fn(async () => undefined);
  render(<ConsentPage phone={entrance().phone} onConsented={onConsented} />);
  return { asked, onConsented };
}

test('marks the changed lines and puts them on top', async () => {
  open({});
  await screen.findByText('国内で保存');
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '変更国内で保存',
    '運営は長野県',
  ]);
  expect(screen.getByText('（第2版・2026年4月1日）')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('consents to the version that was shown', async () => {
  const { asked, onConsented } = open({});
  fireEvent.click(await screen.findByRole('button', { name: '同意してすすむ' }));
  await waitFor(() => expect(onConsented).toHaveBeenCalled());
  expect(asked).toContain('POST /api/consumer/consent {"version":2}');
});

test('a text that changed meanwhile is shown and asked for again', async () => {
  const { asked, onConsented } = open({
    'POST /api/consumer/consent': () => problem(409, 'consent-outdated'),
  });
  fireEvent.click(await screen.findByRole('button', { name: '同意してすすむ' }));
  expect((await screen.findByRole('alert')).textContent).toContain('新しくなりました');
  await waitFor(() => expect(asked.filter((line) => line === 'GET /api/consumer/consent')).toHaveLength(2));
  expect(onConsented).not.toHaveBeenCalled();
});

test('who does not consent gets the telephone, and can come back', async () => {
  open({});
  fireEvent.click(await screen.findByRole('button', { name: '同意しない（電話のご案内）' }));
  expect(screen.getByRole('link', { name: /026-223-6770/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '「はじめる前に」にもどる' }));
  expect(screen.getByRole('button', { name: '同意してすすむ' })).toBeTruthy();
});

test('a text that could not be read can be asked for again', async () => {
  const asked = fakeServer({ 'GET /api/consumer/consent': () => problem(503, 'unavailable') });
  render(<ConsentPage phone={entrance().phone} onConsented={async () => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'もう一度読みこむ' }));
  await waitFor(() => expect(asked).toHaveLength(2));
});
