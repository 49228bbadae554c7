// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type NowData, readNowData } from './now-data';
import { NowPage } from './now-page';

const data: NowData = {
  centreName: '長野県消費生活センター',
  phone: { number: '026-223-6770', label: '平日' },
  situations: [
    {
      id: 'paid',
      title: 'お金を払った・振り込んだ',
      steps: [{ title: '電話する', text: '', contacts: ['centre', 'police'], keep: '控えを消さないで' }],
    },
    { id: 'signed', title: '契約してしまった', steps: [] },
    { id: 'danger', title: '身の危険・つらい', steps: [] },
  ],
  contacts: [
    {
      id: 'centre',
      name: 'センター',
      number: '026-223-6770',
      note: '',
      hours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00', holidays: false }],
    },
    { id: 'police', name: '警察', number: '110', note: '', hours: 'always' },
  ],
  holidays: [],
  sample: { title: '文例', text: '契約を解除します', validUntil: '2026-05-18' },
  hideAddress: 'https://www.jma.go.jp/',
  servedAt: '2026-05-18T16:59:00+09:00',
};

beforeEach(() => {
  // The phone's own clock is years behind.
  vi.useFakeTimers({ now: Date.parse('2020-01-01T00:00:00Z') });
  location.hash = '#paid';
});

afterEach(() => {
  vi.useRealTimers();
});

test('a number can be pressed while it answers, and turns grey by itself when it closes', () => {
  render(<NowPage data={data} />);
  expect(screen.getByRole('link', { name: /センター/ }).getAttribute('href')).toBe(
    'tel:026-223-6770'.replace(/-/g, ''),
  );
  act(() => void vi.advanceTimersByTime(75_000));
  expect(screen.queryByRole('link', { name: /センター/ })).toBeNull();
  expect(screen.getByText('いまは時間外です。次は火曜8時30分')).toBeTruthy();
  expect(screen.getByRole('link', { name: /警察/ }).getAttribute('href')).toBe('tel:110');
});

test('says what to keep, and leads on to the consultation', () => {
  render(<NowPage data={data} />);
  expect(screen.getByText('控えを消さないで')).toBeTruthy();
  expect(screen.getByRole('link', { name: '相談画面へ' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: '画面をかくす' })).toHaveLength(2);
});

test('offers the three situations first', () => {
  location.hash = '';
  render(<NowPage data={data} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'お金を払った・振り込んだ',
    '契約してしまった',
    '身の危険・つらい',
  ]);
});

test('shows the model letter to the last day it holds', () => {
  location.hash = '#signed';
  render(<NowPage data={data} />);
  expect(screen.getByText('契約を解除します')).toBeTruthy();
  act(() => void vi.advanceTimersByTime(8 * 3_600_000));
  expect(screen.queryByText('契約を解除します')).toBeNull();
});

test('a page without data is no page without numbers', () => {
  expect(readNowData()).toBeNull();
});
