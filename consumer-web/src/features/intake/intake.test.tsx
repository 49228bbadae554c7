// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../testing/fake-browser';
import { type Answers, fakeServer, problem } from '../../testing/fake-server';
import { form } from '../../testing/intake-samples';
import { firstQuestions } from './first-questions';
import { IntakeGate } from './intake-gate';

const READ = 'GET /api/consumer/intake';
const lost = vi.fn();

beforeEach(() => {
  fakeBrowser();
  firstQuestions.forget();
  localStorage.clear();
  lost.mockReset();
});

function open(answers: Answers = {}, begins = true): string[] {
  const asked = fakeServer({ [READ]: () => ({ form, state: 'asking', answers: [] }), ...answers });
  render(
    <IntakeGate begins={begins} onSessionLost={lost}>
      <p>相談画面</p>
    </IntakeGate>,
  );
  return asked;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const puts = (asked: string[], question: string) =>
  asked.filter((line) => line.startsWith(`PUT /api/consumer/intake/answers/${question} `));

test('asks one after the other, keeps each answer, and leads into the conversation', async () => {
  const asked = open();
  expect(await screen.findByText('1/3')).toBeTruthy();
  await press('〔paid〕');
  expect(await screen.findByText('問い when')).toBeTruthy();
  expect(screen.getByText('1/3')).toBeTruthy();
  await press('〔today〕');
  await press('答えない');
  await press('〔unknown〕');
  await press('〔not-received〕');
  fireEvent.input(await screen.findByLabelText('問い name（任意）'), { target: { value: 'はな' } });
  await press('相談画面へ');
  expect(await screen.findByText('相談画面')).toBeTruthy();
  await waitFor(() => expect(asked).toContain('POST /api/consumer/intake/end {"skipped":false}'));
  expect(puts(asked, 'what')[0]).toContain('"choices":["paid"]');
  expect(puts(asked, 'what')[0]).toContain('"version":3');
  expect(puts(asked, 'whom')[0]).toContain('"declined":true');
  expect(puts(asked, 'name')[0]).toContain('はな');
  expect(puts(asked, 'call')).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test('goes back one step, where the answer given before is marked', async () => {
  open();
  await press('〔signed〕');
  await screen.findByText('問い whom');
  await press('前にもどる');
  expect((await screen.findByRole('button', { name: '〔signed〕' })).getAttribute('aria-pressed')).toBe(
    'true',
  );
  expect(screen.queryByRole('button', { name: '前にもどる' })).toBeNull();
});

test('all can be skipped at any time', async () => {
  const asked = open();
  await press('〔signed〕');
  await press('すべてとばして書きはじめる');
  expect(await screen.findByText('相談画面')).toBeTruthy();
  await waitFor(() => expect(asked).toContain('POST /api/consumer/intake/end {"skipped":true}'));
});

test('goes on where it was left', async () => {
  const answer = {
    ...form.questions[0],
    question: 'what',
    version: 3,
    declined: false,
    choices: [{ id: 'signed' }],
  };
  open({ [READ]: () => ({ form, state: 'asking', answers: [answer] }) });
  expect(await screen.findByText('問い whom')).toBeTruthy();
});

test.each(['finished', 'skipped'])('asks nothing when it was %s', async (state) => {
  open({ [READ]: () => ({ form, state, answers: [] }) });
  expect(await screen.findByText('相談画面')).toBeTruthy();
});

test('asks nothing within a running consultation, nor when the questions cannot be read', async () => {
  expect(open({}, false)).toEqual([]);
  expect(await screen.findByText('相談画面')).toBeTruthy();
  open({ [READ]: () => problem(503, 'unavailable') });
  await waitFor(() => expect(screen.getAllByText('相談画面')).toHaveLength(2));
});

test('without network the answer stays here, the next question comes, and all goes later', async () => {
  let down = true;
  const put = () => (down ? problem(503, 'unavailable') : undefined);
  const asked = open({
    'PUT /api/consumer/intake/answers/what': put,
    'PUT /api/consumer/intake/answers/whom': put,
  });
  await press('〔signed〕');
  expect(await screen.findByText(/つながると送ります/)).toBeTruthy();
  await press('〔self〕');
  await screen.findByText('問い contract');
  expect(localStorage.getItem('intake')).toContain('"self"');
  down = false;
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(puts(asked, 'whom')).not.toEqual([]));
  await waitFor(() => expect(localStorage.getItem('intake')).toBeNull());
  expect(screen.queryByText(/つながると送ります/)).toBeNull();
});

test('an answer on its way does not come back into a wiped browser', async () => {
  const server = new EventTarget();
  const told = new Promise((resolve) => server.addEventListener('accept', resolve, { once: true }));
  const asked = open({
    'PUT /api/consumer/intake/answers/what': async () => {
      await told;
    },
  });
  await press('〔signed〕');
  await press('〔self〕');
  await waitFor(() => expect(puts(asked, 'what')).toHaveLength(1));
  localStorage.clear();
  server.dispatchEvent(new Event('accept'));
  await firstQuestions.deliver();
  expect(localStorage.length).toBe(0);
});

test('who is no longer known is asked to sign in', async () => {
  open({ 'PUT /api/consumer/intake/answers/what': () => problem(401, 'not-signed-in') });
  await press('〔signed〕');
  await waitFor(() => expect(lost).toHaveBeenCalled());
});

test('an answer that will never be taken does not stand in the way of the next', async () => {
  const asked = open({ 'PUT /api/consumer/intake/answers/what': () => problem(400, 'invalid-request') });
  await press('〔signed〕');
  await press('〔self〕');
  await waitFor(() => expect(puts(asked, 'whom')).toHaveLength(1));
});
