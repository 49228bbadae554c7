// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { entrance, head, session } from '../../testing/samples';
import { EntrancePage } from './entrance-page';
import { statusWords } from './status-words';

const NOW = Date.parse('2025-10-03T05:00:00Z');
const OPEN = { open: true, waiting: 1, changesAt: '2025-10-03T08:00:00Z', waitMinutes: null };
const CLOSED = { open: false, waiting: 0, changesAt: '2025-10-05T23:30:00Z', waitMinutes: null };

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

describe('the status box', () => {
  test('says what is known and no number that is not', () => {
    expect(statusWords({ ...OPEN, waiting: 6 }, NOW)).toMatchObject({
      title: '混み合っています（6人待ち）',
      detail: '順番にお返事します',
    });
    expect(statusWords({ ...OPEN, waitMinutes: 15 }, NOW)).toMatchObject({
      title: '受付中',
      detail: 'いまの待ち時間 約15分（きょうは17:00まで）',
    });
    expect(statusWords({ ...OPEN, open: null }, NOW)).toMatchObject({
      title: '順番にお返事します',
      detail: '',
    });
  });

  test('out of hours names the next opening', () => {
    expect(statusWords(CLOSED, NOW)).toMatchObject({
      title: '時間外です',
      detail: '次は10月6日(月) 8:30から。書いたものは保存され、順番に読みます。',
    });
  });
});

describe('the entrance', () => {
  test('leads on with an open consultation', () => {
    render(
      <EntrancePage
        entrance={entrance()}
        session={session({ openConsultation: head() })}
        loginFailed={false}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: '相談のつづきへ' }));
    expect(location.pathname).toBe('/chat');
  });

  test('asks for consent before the first word', () => {
    render(
      <EntrancePage entrance={entrance()} session={session({ consentNeeded: true })} loginFailed={false} />,
    );
    fireEvent.click(screen.getByRole('button', { name: '相談をはじめる' }));
    expect(location.pathname).toBe('/consent');
  });

  test('out of hours asks once whether it is urgent, then lets one write', () => {
    render(<EntrancePage entrance={entrance({ status: CLOSED })} session={session()} loginFailed={false} />);
    const start = screen.getByRole('button', { name: '相談をはじめる' });
    fireEvent.click(start);
    expect(screen.getByRole('link', { name: 'お金を払った' }).getAttribute('href')).toBe('/now#paid');
    expect(screen.getByRole('link', { name: '契約の期限が心配' }).getAttribute('href')).toBe('/now#signed');
    expect(location.pathname).toBe('/');
    fireEvent.click(start);
    expect(location.pathname).toBe('/chat/new');
  });

  test('after a failed login offers another try, another browser and the telephone', () => {
    render(<EntrancePage entrance={entrance()} session={session({ signedIn: false })} loginFailed />);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('LINEで確認できませんでした。');
    const links = [...alert.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/api/consumer/login?retry=true', '/?openExternalBrowser=1', 'tel:0262236770']);
  });

  test('shows the way back to a consultation that ended lately', () => {
    const ended = head({ state: 'closed' });
    render(
      <EntrancePage entrance={entrance()} session={session({ latestClosed: ended })} loginFailed={false} />,
    );
    expect(screen.getByRole('link', { name: '前の相談を見る' }).getAttribute('href')).toBe(
      `/chat/${ended.id}`,
    );
  });
});
