import { ProblemError } from '@madoguchi/web-kit/problem';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Memo, Written } from '../api/types';
import { memoForm } from './forms';
import { Sheet } from './sheet';

const blank: Memo = { summary: '', policy: '', course: [], internal: '' };
const written = (revision: number): Written => ({
  revision,
  by: { id: 'other', name: '佐藤 健' },
  at: '2026-04-01T00:00:00Z',
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function sheetOf(
  write: (revision: number, memo: Memo) => Promise<Written>,
  reread: () => Promise<void> = async () => undefined,
) {
  const saved = vi.fn(write);
  return { saved, sheet: new Sheet(blank, memoForm, saved, reread) };
}

test('what is typed is saved once, a second after the last key', async () => {
  const { sheet, saved } = sheetOf(async (revision) => written(revision + 1));
  sheet.change((memo) => ({ ...memo, summary: '要' }));
  await vi.advanceTimersByTimeAsync(900);
  sheet.change((memo) => ({ ...memo, summary: '要旨' }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saved).toHaveBeenCalledExactlyOnceWith(0, { ...blank, summary: '要旨' });
  expect(sheet.state.get()).toMatchObject({ at: 'saved', written: { revision: 1 } });
});

test('what a colleague wrote elsewhere on it comes in beside our own', async () => {
  const { sheet } = sheetOf(async (revision) => written(revision + 1));
  sheet.change((memo) => ({ ...memo, summary: '自分' }));
  sheet.arrived(written(1), { ...blank, policy: '相手' });
  expect(sheet.state.get().content).toMatchObject({ summary: '自分', policy: '相手' });
  expect(sheet.state.get()).toMatchObject({ at: 'unsaved', clashes: [] });
});

test('what both changed is saved only when somebody has decided, and nothing is lost before', async () => {
  let theirs: (() => Promise<void>) | null = null;
  const { sheet, saved } = sheetOf(
    async (revision) => {
      if (revision === 0) {
        throw new ProblemError('sheet-outdated', 409);
      }
      return written(revision + 1);
    },
    async () => void (await theirs?.()),
  );
  theirs = async () => sheet.arrived(written(1), { ...blank, summary: '相手' });
  sheet.change((memo) => ({ ...memo, summary: '自分' }));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saved).toHaveBeenCalledTimes(1);
  expect(sheet.state.get().content.summary).toBe('自分');
  expect(sheet.state.get().clashes).toEqual([{ part: 'summary', theirs: '"相手"' }]);
  sheet.decide('summary', 'mine');
  await vi.advanceTimersByTimeAsync(10);
  expect(saved).toHaveBeenLastCalledWith(1, { ...blank, summary: '自分' });
  expect(sheet.unsaved).toBe(false);
});

test('an answer that got lost makes no clash with oneself', async () => {
  const { sheet } = sheetOf(() => Promise.reject(ProblemError.offline()));
  sheet.change((memo) => ({ ...memo, summary: '要' }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sheet.state.get().at).toBe('failed');
  sheet.change((memo) => ({ ...memo, summary: '要旨' }));
  sheet.arrived(written(1), { ...blank, summary: '要' });
  expect(sheet.state.get().clashes).toEqual([]);
  expect(sheet.state.get().content.summary).toBe('要旨');
});

test('what a colleague wrote during a saving is read after it', async () => {
  let answer = () => {};
  const reread = vi.fn(async () => sheet.arrived(written(2), { ...blank, summary: '自分', policy: '相手' }));
  const { sheet } = sheetOf(
    (revision) => new Promise((done) => (answer = () => done(written(revision + 1)))),
    reread,
  );
  sheet.change((memo) => ({ ...memo, summary: '自分' }));
  await vi.advanceTimersByTimeAsync(1_000);
  sheet.arrived(written(2), { ...blank, summary: '自分', policy: '相手' });
  expect(sheet.state.get().content.policy).toBe('');
  answer();
  await vi.advanceTimersByTimeAsync(10);
  expect(sheet.state.get().content).toMatchObject({ summary: '自分', policy: '相手' });
  expect(sheet.state.get().clashes).toEqual([]);
});

test('what could not be saved stays and is tried again', async () => {
  let away = true;
  const { sheet, saved } = sheetOf(async (revision) => {
    if (away) {
      throw ProblemError.offline();
    }
    return written(revision + 1);
  });
  sheet.change((memo) => ({ ...memo, summary: '要旨' }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sheet.state.get().at).toBe('failed');
  away = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saved).toHaveBeenCalledTimes(2);
  expect(sheet.state.get().at).toBe('saved');
});
