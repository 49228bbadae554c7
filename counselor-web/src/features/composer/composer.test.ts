// @vitest-environment jsdom
import { ProblemError } from '@madoguchi/web-kit/problem';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../shared/desk/desk';
import { fakeApi } from '../../testing/fake-api';
import { message, session, template } from '../../testing/samples';
import { Composer } from './composer';

async function composing() {
  const fake = fakeApi();
  const desk = new Desk(fake.api, session(), () => undefined);
  await desk.conversations.refresh('c1');
  const composer = new Composer(desk, 'c1');
  composer.write('8日以内です');
  const state = () => composer.state.get();
  const look = async () => {
    composer.review(true);
    await vi.advanceTimersByTimeAsync(500);
  };
  const press = async () => {
    composer.press();
    await vi.advanceTimersByTimeAsync(0);
  };
  const arrives = async (more: Parameters<typeof message>[1] = {}) => {
    fake.answers.messages = [...fake.answers.messages, message(fake.answers.messages.length + 1, more)];
    await desk.conversations.refresh('c1');
  };
  return { ...fake, desk, composer, state, look, press, arrives };
}

const sentAs = (call: unknown[] | undefined) => call?.[1] as { id: string; text: string; seen: number };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a text goes out after the preview, with the last message that was on the screen', async () => {
  const { look, press, send, dropDraft, state } = await composing();
  await look();
  await press();
  expect(sentAs(send.mock.calls[0])).toMatchObject({ text: '8日以内です', seen: 1 });
  expect(state()).toMatchObject({ text: '', phase: { at: 'writing' } });
  expect(dropDraft).toHaveBeenCalled();
});

test('a double press sends nothing', async () => {
  const { composer, press, send, state } = await composing();
  composer.review(true);
  await press();
  expect(send).not.toHaveBeenCalled();
  expect(state().phase.at).toBe('preview');
});

test('a message that arrives during the preview has to be read first', async () => {
  const { composer, look, press, arrives, send } = await composing();
  await look();
  await arrives();
  await press();
  expect(send).not.toHaveBeenCalled();
  composer.acknowledge();
  await vi.advanceTimersByTimeAsync(500);
  await press();
  expect(sentAs(send.mock.calls[0]).seen).toBe(2);
});

test('when the server knows of a newer message the text stays and the message is shown', async () => {
  const { look, press, send, answers, state } = await composing();
  await look();
  answers.messages = [...answers.messages, message(2)];
  send.mockRejectedValueOnce(new ProblemError('unseen-changes', 409));
  await press();
  expect(state()).toMatchObject({ text: '8日以内です', phase: { at: 'preview', seen: 1 } });
});

test('a desk whose stream is down reads again before it sends', async () => {
  const { desk, look, press, answers, send, state } = await composing();
  await look();
  desk.freshness.set('stale');
  answers.messages = [...answers.messages, message(2, { from: 'centre' })];
  await press();
  expect(send).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ text: '8日以内です', phase: { at: 'preview', seen: 1 } });
});

test('the same text is tried again under the same id', async () => {
  const { look, press, send, state } = await composing();
  send.mockRejectedValueOnce(ProblemError.offline());
  await look();
  await press();
  expect(state().problem?.slug).toBe('offline');
  await vi.advanceTimersByTimeAsync(500);
  await press();
  const [first, second] = send.mock.calls.map(sentAs);
  expect(second?.id).toBe(first?.id);
});

test('a changed text is another message', async () => {
  const { composer, look, press, send } = await composing();
  send.mockRejectedValueOnce(ProblemError.offline());
  await look();
  await press();
  composer.write('8日以内なら大丈夫です');
  await look();
  await press();
  const [first, second] = send.mock.calls.map(sentAs);
  expect(second?.id).not.toBe(first?.id);
});

test('a message whose answer was lost turns up among the saved ones: it was sent', async () => {
  const { look, press, send, arrives, state } = await composing();
  send.mockRejectedValueOnce(ProblemError.offline());
  await look();
  await press();
  await arrives({ from: 'centre', id: sentAs(send.mock.calls[0]).id });
  expect(state()).toMatchObject({ text: '', phase: { at: 'writing' }, problem: null });
});

test('a case that changed hands keeps the text', async () => {
  const { look, press, send, state } = await composing();
  send.mockRejectedValueOnce(new ProblemError('not-assigned', 409));
  await look();
  await press();
  expect(state()).toMatchObject({ text: '8日以内です', phase: { at: 'writing' } });
  expect(state().problem?.slug).toBe('not-assigned');
});

test('without the preview it goes out after five seconds, unless it is stopped', async () => {
  const { composer, send, state } = await composing();
  composer.review(false);
  composer.back();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(send).not.toHaveBeenCalled();
  composer.review(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(send).toHaveBeenCalledOnce();
  expect(state().text).toBe('');
});

test('a stored draft comes back, but never over what is being written', async () => {
  const { desk, draft } = await composing();
  draft.mockResolvedValue('きのうの下書き');
  const empty = new Composer(desk, 'c2');
  await empty.load();
  expect(empty.state.get().text).toBe('きのうの下書き');
  const busy = new Composer(desk, 'c3');
  const loading = busy.load();
  busy.write('いま書いている');
  await loading;
  expect(busy.state.get().text).toBe('いま書いている');
});

test('a message to someone whose consultation is closed says that it reopens, once', async () => {
  const { composer, look, press, send, state } = await composing();
  composer.contact(true);
  expect(state().text).toBe('8日以内です');
  await look();
  await press();
  expect(send.mock.calls[0]).toMatchObject(['c1', { text: '8日以内です', reopens: true }]);
  composer.write('つづきです');
  await look();
  await press();
  expect(send.mock.calls[1]).toMatchObject(['c1', { text: 'つづきです', reopens: false }]);
});

test('who gives up writing to a closed consultation keeps the text and sends nothing', async () => {
  const { composer, look, press, send, state } = await composing();
  composer.contact(true);
  await look();
  composer.contact(false);
  await press();
  expect(send).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ text: '8日以内です', reopens: false });
});

test('a template goes in where the cursor is, and its first blank is led to', async () => {
  const { composer, state } = await composing();
  composer.write('前後');
  composer.moved({ start: 1, end: 1 });
  composer.insert('{{会社名}}へ');
  expect(state()).toMatchObject({ text: '前{{会社名}}へ後', place: { start: 1, end: 8 } });
});

test('a text with a blank goes out neither by the key nor by itself', async () => {
  const { composer, look, press, send, state } = await composing();
  composer.write('{{会社名}}へ');
  await look();
  await press();
  composer.back();
  composer.review(false);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(send).not.toHaveBeenCalled();
  expect(state().phase.at).toBe('preview');
});

test('what was made from a template goes out with its name, unless it is out of date', async () => {
  const { composer, look, press, send, templates } = await composing();
  const legal = template('legal', { text: '書面を受け取った日から8日以内なら解約できます。' });
  templates.mockResolvedValue([{ ...legal, validUntil: '2000-01-01' }]);
  composer.write(legal.text);
  await look();
  await press();
  expect(send).not.toHaveBeenCalled();
  templates.mockResolvedValue([legal]);
  composer.back();
  await vi.advanceTimersByTimeAsync(61_000);
  await look();
  await press();
  expect(send.mock.calls[0]).toMatchObject(['c1', { templates: ['legal'] }]);
});

test('a long answer goes out in steps, all at once', async () => {
  const { composer, look, press, send, sendSteps, state } = await composing();
  composer.write('まず\n\nつぎに');
  composer.divide(true);
  await look();
  await press();
  expect(send).not.toHaveBeenCalled();
  expect(sendSteps.mock.calls[0]).toMatchObject(['c1', { texts: ['まず', 'つぎに'], seen: 1 }]);
  expect(state()).toMatchObject({ text: '', inSteps: false });
});

test('the same steps are tried again under the same id, the undivided text under another', async () => {
  const { composer, look, press, send, sendSteps } = await composing();
  composer.write('まず\n\nつぎに');
  composer.divide(true);
  sendSteps.mockRejectedValue(ProblemError.offline());
  await look();
  await press();
  await vi.advanceTimersByTimeAsync(500);
  await press();
  const [first, second] = sendSteps.mock.calls.map(sentAs);
  expect(second?.id).toBe(first?.id);
  composer.back();
  composer.divide(false);
  await look();
  await press();
  expect(sentAs(send.mock.calls[0]).id).not.toBe(first?.id);
});
