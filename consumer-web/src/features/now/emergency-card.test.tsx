// @vitest-environment jsdom
import { serverClock } from '@madoguchi/web-kit/time';
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeServer, problem } from '../../testing/fake-server';
import { EmergencyCard } from './emergency-card';

const weekdays = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: false }];
const page = {
  situations: [
    {
      id: 'paid',
      title: '払った',
      steps: [{ title: '電話', text: '', contacts: ['bank', 'police'], keep: null }],
    },
    {
      id: 'danger',
      title: '危険',
      steps: [{ title: '電話', text: '', contacts: ['women', 'police'], keep: null }],
    },
  ],
  contacts: [
    { id: 'police', name: '警察', number: '110', note: '', hours: 'always' },
    { id: 'bank', name: '銀行の窓口', number: '0120-111-111', note: '', hours: weekdays },
    { id: 'women', name: '女性の相談', number: '#8008', note: '', hours: 'always' },
  ],
  holidays: [],
};

const numbers = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= vi.fn();
  // A Saturday, 23:40 in Japan.
  vi.spyOn(serverClock, 'now').mockReturnValue(Date.parse('2026-05-16T14:40:00Z'));
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('shows the numbers of the situation that answer at this hour, and promises nothing', async () => {
  fakeServer({ 'GET /api/consumer/now-page': () => page });
  render(<EmergencyCard danger="paying" onClose={() => undefined} />);
  await vi.waitFor(() => expect(numbers()).toEqual(['tel:110', '/now#paid']));
  expect(screen.queryByText(/銀行の窓口/)).toBeNull();
  expect(screen.getByText(/すぐに人が読むとはかぎりません/)).toBeTruthy();
});

test('who fears for their life sees the numbers for that', async () => {
  fakeServer({ 'GET /api/consumer/now-page': () => page });
  render(<EmergencyCard danger="life" onClose={() => undefined} />);
  await vi.waitFor(() => expect(numbers()).toEqual(['tel:#8008', 'tel:110', '/now#danger']));
});

test('police and rescue are there before, and without, any answer of the server', async () => {
  fakeServer({ 'GET /api/consumer/now-page': () => problem(503, 'unavailable') });
  render(<EmergencyCard danger="threat" onClose={() => undefined} />);
  expect(numbers()).toEqual(['tel:110', 'tel:119', '/now#danger']);
});
