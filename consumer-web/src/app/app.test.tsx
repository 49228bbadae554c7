// @vitest-environment jsdom
import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Chat } from '../features/chat/chat';
import { LocalStore } from '../features/chat/outbox/local-store';
import { go } from '../shared/router';
import { visit } from '../shared/visit/visit';
import { FakeStream, FakeView, fakeBrowser } from '../testing/fake-browser';
import { type Answers, fakeServer, problem } from '../testing/fake-server';
import { entrance, head, ID, message, session } from '../testing/samples';
import { App } from './app';

const CONSULTATION = `/api/consumer/consultations/${ID}`;

function open(path: string, answers: Answers): string[] {
  go(path, 'replace');
  const asked = fakeServer({
    'GET /api/consumer/entrance': () => entrance(),
    'GET /api/consumer/session': () => session(),
    ...answers,
  });
  render(<App chat={new Chat(new LocalStore())} />);
  return asked;
}

function conversationOf(messages: ConsumerMessage[], changed = {}): Answers {
  return {
    'GET /api/consumer/session': () => session({ openConsultation: head(changed) }),
    [`GET ${CONSULTATION}/changes`]: () => ({ consultation: head(changed), messages }),
  };
}

function write(text: string): void {
  fireEvent.input(screen.getByLabelText('相談の内容'), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: '送る' }));
}

beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
  visit.set({ entrance: null, session: null, problem: null });
});

describe('who may see the conversation', () => {
  test('not known yet: LINE first', async () => {
    open('/chat', { 'GET /api/consumer/session': () => session({ signedIn: false }) });
    const link = await screen.findByRole('link', { name: 'LINEで確認してつづける' });
    expect(link.getAttribute('href')).toBe('/api/consumer/login');
  });

  test('not consented yet: はじめる前に first, then the conversation', async () => {
    let consentNeeded = true;
    open('/chat', {
      'GET /api/consumer/session': () => session({ consentNeeded }),
      'GET /api/consumer/consent': () => ({ version: 1, date: '2026-04-01', lines: [], details: '' }),
      'POST /api/consumer/consent': () => {
        consentNeeded = false;
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: '同意してすすむ' }));
    expect(await screen.findByLabelText('相談の内容')).toBeTruthy();
    expect(location.pathname).toBe('/chat');
  });

  test('no longer known: the messages go, LINE is asked for', async () => {
    open('/chat', conversationOf([message(1, { text: '前の返事' })]));
    await screen.findByText('前の返事');
    fakeServer({ 'GET /api/consumer/session': () => session({ signedIn: false }) });
    act(() => FakeStream.newest?.say('ended', { reason: 'session' }));
    expect(await screen.findByRole('link', { name: 'LINEで確認してつづける' })).toBeTruthy();
    expect(screen.queryByText('前の返事')).toBeNull();
  });
});

describe('the conversation', () => {
  test('has a case number from the first message on, and says in words how a message stands', async () => {
    const server = new EventTarget();
    const told = new Promise((resolve) => server.addEventListener('accept', resolve, { once: true }));
    let read: string | null = null;
    open('/chat', {
      'POST /api/consumer/consultations': async () => {
        await told;
        return { consultation: head(), message: { seq: 1, version: 1, at: '2026-05-18T00:12:00Z' } };
      },
      [`GET ${CONSULTATION}/changes`]: () => ({
        consultation: head({ version: read ? 2 : 1 }),
        messages: [
          message(1, { from: 'consumer', text: '解約できますか。', version: read ? 2 : 1, readAt: read }),
        ],
      }),
    });
    await screen.findByLabelText('相談の内容');
    write('解約できますか。');
    await screen.findByText('送信中…');
    server.dispatchEvent(new Event('accept'));
    await screen.findByText('送りました');
    expect(screen.getByText('受付番号 R8-00412-6')).toBeTruthy();
    read = '2026-05-18T00:14:00Z';
    act(() => FakeStream.newest?.say('changed', { consultation: ID, version: 2 }));
    expect(await screen.findByText('既読 9:14')).toBeTruthy();
    expect(screen.getAllByText('解約できますか。')).toHaveLength(1);
  });

  test('keeps a message that could not go, and sends it when told', async () => {
    let down = true;
    const asked = open('/chat', {
      ...conversationOf([]),
      [`POST ${CONSULTATION}/messages`]: () =>
        down ? problem(503, 'unavailable') : { seq: 2, version: 2, at: '2026-05-18T00:12:00Z' },
    });
    await waitFor(() => expect(screen.getByRole('button', { name: '送る' })).toBeTruthy());
    write('契約した日は5月1日です。');
    fireEvent.click(await screen.findByRole('button', { name: '送りなおす' }));
    expect(screen.getByText('まだ送れていません（保存済み）')).toBeTruthy();
    down = false;
    fireEvent.click(screen.getByRole('button', { name: '送りなおす' }));
    await screen.findByText('送りました');
    const sent = asked.filter((line) => line.startsWith(`POST ${CONSULTATION}/messages`));
    expect(new Set(sent).size).toBe(1);
  });

  test('of two texts under one id keeps the second and says so', async () => {
    open('/chat', {
      ...conversationOf([]),
      [`POST ${CONSULTATION}/messages`]: () => problem(409, 'message-conflict'),
    });
    await screen.findByRole('button', { name: '送る' });
    write('ちがう文');
    expect(await screen.findByText(/文は残っています/)).toBeTruthy();
    expect(screen.getByText('ちがう文')).toBeTruthy();
    expect(screen.getByRole('button', { name: '新しい文として送る' })).toBeTruthy();
  });

  test('reports a reply as received when it comes, as read only once it was before the eyes', async () => {
    const asked = open('/chat', conversationOf([message(1)]));
    await screen.findByText('1番目の文');
    await waitFor(() => expect(asked).toContain(`POST ${CONSULTATION}/received {"seq":1}`));
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    FakeView.newest?.showAll();
    expect(asked).not.toContain(`POST ${CONSULTATION}/read {"seq":1}`);
    focused.mockReturnValue(true);
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(asked).toContain(`POST ${CONSULTATION}/read {"seq":1}`));
  });

  test('asks before a web address is followed', async () => {
    open('/chat', conversationOf([message(1, { text: 'https://www.caa.go.jp/policies/' })]));
    fireEvent.click(await screen.findByRole('button', { name: 'https://www.caa.go.jp/policies/' }));
    expect(screen.getByRole('dialog').textContent).toContain(
      '行き先www.caa.go.jpこのサイトはセンターのものではありません',
    );
    expect(screen.getByRole('link', { name: '開く' }).getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('ends when asked twice, and can be gone on with', async () => {
    let closed = false;
    const now = () =>
      closed ? head({ state: 'closed', version: 2, writableUntil: '2999-01-01T00:00:00Z' }) : head();
    open('/chat', {
      'GET /api/consumer/session': () =>
        session(closed ? { latestClosed: now() } : { openConsultation: now() }),
      [`GET ${CONSULTATION}/changes`]: () => ({ consultation: now(), messages: [] }),
      [`POST ${CONSULTATION}/close`]: () => {
        closed = true;
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'そのほかの操作' }));
    fireEvent.click(await screen.findByRole('button', { name: '相談を終わる' }));
    fireEvent.click(screen.getByRole('button', { name: '終わる' }));
    expect(await screen.findByText(/30日以内ならここに書くと続けられます。$/)).toBeTruthy();
    expect(screen.getByLabelText('相談の内容')).toBeTruthy();
  });

  test('closed by the centre, gives way to a new one', async () => {
    let closed = false;
    const now = () =>
      closed ? head({ state: 'closed', version: 2, writableUntil: '2999-01-01T00:00:00Z' }) : head();
    open('/chat', {
      'GET /api/consumer/session': () =>
        session(closed ? { latestClosed: now() } : { openConsultation: now() }),
      [`GET ${CONSULTATION}/changes`]: () => ({ consultation: now(), messages: [message(1)] }),
    });
    await screen.findByText('1番目の文');
    closed = true;
    act(() => FakeStream.newest?.say('changed', { consultation: ID, version: 2 }));
    fireEvent.click(await screen.findByRole('link', { name: '別のことを新しく相談する' }));
    await waitFor(() => expect(screen.queryByText('1番目の文')).toBeNull());
    expect(await screen.findByLabelText('相談の内容')).toBeTruthy();
  });

  test('closed by a restriction, says plainly until when, and takes nothing new', async () => {
    let closed = false;
    const now = () =>
      closed ? head({ state: 'closed', version: 2, writableUntil: '2999-01-01T00:00:00Z' }) : head();
    open('/chat', {
      'GET /api/consumer/session': () =>
        session(closed ? { latestClosed: now() } : { openConsultation: now() }),
      [`GET ${CONSULTATION}/changes`]: () => ({ consultation: now(), messages: [message(1)] }),
      'GET /api/consumer/restriction': () => ({ lastDay: '2026-12-24' }),
    });
    await screen.findByText('1番目の文');
    expect(screen.getByLabelText('相談の内容')).toBeTruthy();
    closed = true;
    act(() => FakeStream.newest?.say('changed', { consultation: ID, version: 2 }));
    expect(
      await screen.findByText('2026年12月24日まで、この窓口ではご相談をお受けしていません。'),
    ).toBeTruthy();
    expect(screen.queryByLabelText('相談の内容')).toBeNull();
    expect(screen.queryByRole('link', { name: '別のことを新しく相談する' })).toBeNull();
  });

  test('lets one choose not to be told by LINE', async () => {
    let wanted = true;
    const asked = open('/chat', {
      ...conversationOf([]),
      'GET /api/consumer/session': () => session({ openConsultation: head(), noticesWanted: wanted }),
      'PUT /api/consumer/notices': () => {
        wanted = false;
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: '通知を受け取らない' }));
    const dialog = screen.getByRole('dialog');
    fireEvent.click([...dialog.querySelectorAll('button')].at(-1) as HTMLButtonElement);
    expect(await screen.findByRole('button', { name: '通知を受け取る' })).toBeTruthy();
    expect(asked).toContain('PUT /api/consumer/notices {"wanted":false}');
  });
});

describe('an earlier consultation', () => {
  test('is there to be read, and to be gone on with', async () => {
    const ended = head({ state: 'closed', writableUntil: '2999-01-01T00:00:00Z' });
    open(`/history/${ID}`, {
      'GET /api/consumer/session': () => session({ latestClosed: ended }),
      [`GET ${CONSULTATION}/changes`]: () => ({ consultation: ended, messages: [message(1)] }),
    });
    const link = await screen.findByRole('link', { name: 'この件のつづきを相談する' });
    expect(screen.queryByLabelText('相談の内容')).toBeNull();
    fireEvent.click(link);
    expect(await screen.findByLabelText('相談の内容')).toBeTruthy();
  });
});

describe('without the server', () => {
  const down = { 'GET /api/consumer/entrance': () => problem(503, 'unavailable') };

  test('the page says so and leads to 今すぐできること', async () => {
    open('/', down);
    expect(await screen.findByText('いま相談画面が使えません。')).toBeTruthy();
    expect(screen.queryByText(/書いたものは消えていません/)).toBeNull();
    expect(screen.getByRole('link', { name: /電話番号/ }).getAttribute('href')).toBe('/now');
  });

  test('it says that nothing is lost when something could be', async () => {
    localStorage.setItem('draft', '{"id":"1","text":"書きかけ"}');
    open('/chat', down);
    expect(await screen.findByText(/書いたものは消えていません/)).toBeTruthy();
  });
});
