// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Store } from '../../../shared/store';
import { Composer } from './composer';
import type { Draft } from './draft';

const onSend = vi.fn(async (_draft: Draft) => undefined);
const onTyping = vi.fn();
const question = new Store<string | null>(null);

function open(isWritten: (id: string) => boolean = () => false) {
  const { unmount } = render(
    <Composer isWritten={isWritten} onSend={onSend} onTyping={onTyping} question={question} />,
  );
  return { field: screen.getByLabelText<HTMLTextAreaElement>('相談の内容'), unmount };
}

function type(field: HTMLTextAreaElement, text: string): void {
  fireEvent.input(field, { target: { value: text } });
}

function pressSend(): void {
  fireEvent.click(screen.getByRole('button', { name: '送る' }));
}

beforeEach(() => {
  localStorage.clear();
  onSend.mockClear();
});

describe('the composer', () => {
  test('sends once, however often the button is tapped', () => {
    const { field } = open();
    type(field, ' 解約できますか。\n');
    pressSend();
    pressSend();
    pressSend();
    expect(onSend).toHaveBeenCalledTimes(1);
    expect(onSend.mock.calls[0]?.[0].text).toBe('解約できますか。');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  test('takes Enter as a newline, while composing and otherwise', () => {
    const { field } = open();
    type(field, 'かいやく');
    for (const key of [
      { key: 'Enter' },
      { key: 'Enter', isComposing: true },
      { key: 'Enter', ctrlKey: true },
    ]) {
      expect(fireEvent.keyDown(field, key)).toBe(true);
    }
    expect(onSend).not.toHaveBeenCalled();
  });

  test('sends nothing but words', () => {
    const { field } = open();
    type(field, ' \n ');
    pressSend();
    expect(onSend).not.toHaveBeenCalled();
  });

  test('says how much room is left, and keeps what is too long', () => {
    const { field } = open();
    type(field, 'あ'.repeat(3_990));
    expect(screen.getByText('あと10文字')).toBeTruthy();
    type(field, 'あ'.repeat(4_001));
    pressSend();
    expect(onSend).not.toHaveBeenCalled();
    expect(screen.getByText(/1文字多すぎます/)).toBeTruthy();
  });
});

test('a question begins with what it is about, after what was begun', async () => {
  const { field } = open();
  type(field, 'ありがとうございます。');
  await act(() => question.set('「2番目について」'));
  expect(field.value).toBe('ありがとうございます。\n「2番目について」\n');
  expect(document.activeElement).toBe(field);
  expect(JSON.parse(localStorage.getItem('draft') ?? '').text).toContain('2番目');
  expect(question.get()).toBeNull();
});

describe('what was begun', () => {
  test('is there again after the page was closed', () => {
    const first = open();
    type(first.field, '書きかけ');
    first.unmount();
    expect(open().field.value).toBe('書きかけ');
  });

  test('is sent under the id it was begun with, and is not there again once written', async () => {
    const first = open();
    type(first.field, '書きかけ');
    first.unmount();
    const kept: Draft = JSON.parse(localStorage.getItem('draft') ?? '');
    const second = open((id) => id === kept.id);
    expect(second.field.value).toBe('');
    second.unmount();
    localStorage.setItem('draft', JSON.stringify(kept));
    open();
    pressSend();
    expect(onSend).toHaveBeenCalledWith(kept);
    await vi.waitFor(() => expect(localStorage.getItem('draft')).toBeNull());
  });
});
