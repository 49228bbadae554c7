import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { DraftKeeper } from './draft-keeper';

function keeping() {
  const fake = fakeApi();
  const written = { text: '' };
  const keeper = new DraftKeeper(fake.api, 'c1', () => written.text);
  const write = (text: string) => {
    written.text = text;
    keeper.changed();
  };
  return { ...fake, keeper, write };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('it saves a second after the last key, once', async () => {
  const { keeper, write, saveDraft } = keeping();
  write('8');
  await vi.advanceTimersByTimeAsync(900);
  write('8日');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saveDraft.mock.calls).toEqual([['c1', '8日']]);
  expect(keeper.state.get().at).toBe('saved');
});

test('an emptied text is deleted', async () => {
  const { write, dropDraft, saveDraft } = keeping();
  write('');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(dropDraft).toHaveBeenCalledOnce();
  expect(saveDraft).not.toHaveBeenCalled();
});

test('what could not be saved is said, and tried again', async () => {
  const { keeper, write, saveDraft } = keeping();
  saveDraft.mockRejectedValueOnce(new Error('offline'));
  write('8日');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keeper.state.get().at).toBe('failed');
  expect(keeper.unsaved).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.state.get().at).toBe('saved');
});

test('before a lock everything is saved at once', async () => {
  const { keeper, write, saveDraft } = keeping();
  write('8日');
  await keeper.flush();
  expect(saveDraft).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saveDraft).toHaveBeenCalledOnce();
});

test('a draft that is dropped while it is being saved stays dropped', async () => {
  const { keeper, write, saveDraft, dropDraft } = keeping();
  const order: string[] = [];
  saveDraft.mockImplementation(async () => void order.push('save'));
  dropDraft.mockImplementation(async () => void order.push('drop'));
  write('8日');
  const saving = keeper.flush();
  await Promise.resolve();
  keeper.drop();
  await saving;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(order).toEqual(['save', 'drop']);
  expect(keeper.state.get().at).toBe('clean');
});
