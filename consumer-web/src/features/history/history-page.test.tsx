// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { fakeServer } from '../../testing/fake-server';
import { HistoryPage } from './history-page';

function summary(id: string, openedAt: string, state: 'open' | 'closed', firstWords: string) {
  return { id, caseNumber: `R8-0000${id}-1`, state, openedAt, closedAt: null, firstWords };
}

test('newest first, with the first twenty characters; the open one leads to the conversation', async () => {
  fakeServer({
    'GET /api/consumer/consultations': () => ({
      items: [
        summary('1', '2025-05-10T01:30:00Z', 'closed', '短い文'),
        summary('2', '2025-05-17T01:30:00Z', 'open', '一二三四五六七八九十一二三四五六七八九十と続く'),
      ],
    }),
  });
  render(<HistoryPage />);
  await screen.findByText('R8-00002-1');
  const rows = screen.getAllByRole('link').slice(0, 2);
  expect(rows.map((row) => row.getAttribute('href'))).toEqual(['/chat', '/history/1']);
  expect(rows[0]?.textContent).toContain('一二三四五六七八九十一二三四五六七八九十…');
  expect(rows[1]?.textContent).toContain('2025/5/10(土) 10:30');
});

test('says when there is none', async () => {
  fakeServer({ 'GET /api/consumer/consultations': () => ({ items: [] }) });
  render(<HistoryPage />);
  expect(await screen.findByText('これまでの相談はありません。')).toBeTruthy();
});
