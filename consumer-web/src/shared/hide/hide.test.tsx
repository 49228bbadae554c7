// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeServer } from '../../testing/fake-server';
import { OUTBOX_DATABASE } from '../storage/names';
import { endWhatWasLeft } from './end-session';
import { hide, keepHidden } from './hide';
import { HideButton } from './hide-button';

const NEUTRAL = 'https://www.jma.go.jp/';
const replace = vi.fn();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('location', { replace, origin: 'http://nagano.localhost', pathname: '/chat' });
  localStorage.clear();
  sessionStorage.clear();
  replace.mockReset();
});

function comeBy(type: string): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry]);
}

async function write(): Promise<void> {
  await new Promise((opened) => {
    indexedDB.open(OUTBOX_DATABASE, 1).onsuccess = (event) => {
      (event.target as IDBOpenDBRequest).result.close();
      opened(undefined);
    };
  });
  localStorage.setItem('draft', '{"id":"2","text":"書きかけ"}');
  localStorage.setItem('text-size', '大');
}

describe('hiding the page', () => {
  test('wipes what was written, ends the session and leaves for the neutral page', async () => {
    const asked = fakeServer({});
    await write();
    expect(await indexedDB.databases()).toHaveLength(1);
    document.body.innerHTML = '<p>相談</p>';
    await hide(NEUTRAL);
    expect(asked).toEqual(['DELETE /api/consumer/session']);
    expect(document.body.textContent).toBe('');
    expect(Object.keys(localStorage)).toEqual(['text-size']);
    expect(await indexedDB.databases()).toEqual([]);
    expect(replace).toHaveBeenCalledWith(NEUTRAL);
  });

  test('does not wait for a server that does not answer, and ends the session at the next visit', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    await hide(NEUTRAL);
    expect(replace).toHaveBeenCalledWith(NEUTRAL);
    const asked = fakeServer({});
    await endWhatWasLeft();
    await endWhatWasLeft();
    expect(asked).toEqual(['DELETE /api/consumer/session']);
  });

  test('leaves nothing for the back button', async () => {
    fakeServer({});
    await hide(NEUTRAL);
    comeBy('back_forward');
    replace.mockReset();
    expect(keepHidden()).toBe(true);
    expect(replace).toHaveBeenCalledWith(NEUTRAL);
  });

  test('is over when its person comes again by a link', async () => {
    fakeServer({});
    await hide(NEUTRAL);
    comeBy('navigate');
    expect(keepHidden()).toBe(false);
    comeBy('back_forward');
    expect(keepHidden()).toBe(false);
  });
});

describe('the button', () => {
  test('says the first time that LINE’s own talk stays, then acts at once', async () => {
    fakeServer({});
    render(<HideButton address={NEUTRAL} />);
    fireEvent.click(screen.getByRole('button', { name: '画面をかくす' }));
    expect(screen.getByRole('dialog').textContent).toContain('LINEのトークに届いたお知らせは消えません。');
    expect(replace).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'かくす' }));
    await vi.waitFor(() => expect(replace).toHaveBeenCalledTimes(1));
    render(<HideButton address={NEUTRAL} />);
    fireEvent.click(screen.getByRole('button', { name: '画面をかくす' }));
    await vi.waitFor(() => expect(replace).toHaveBeenCalledTimes(2));
  });
});
