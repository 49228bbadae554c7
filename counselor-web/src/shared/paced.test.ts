import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Paced } from './paced';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('occasions in a short time make one run', () => {
  const run = vi.fn();
  const paced = new Paced(run);
  paced.soon();
  paced.soon();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(150);
  paced.soon();
  expect(run).toHaveBeenCalledOnce();
});

test('a steady stream of occasions makes one run a second', () => {
  const run = vi.fn();
  const paced = new Paced(run);
  for (let at = 0; at < 5_000; at += 50) {
    paced.soon();
    vi.advanceTimersByTime(50);
  }
  expect(run).toHaveBeenCalledTimes(5);
});

test('nothing runs after the end', () => {
  const run = vi.fn();
  const paced = new Paced(run);
  paced.soon();
  paced.stop();
  vi.advanceTimersByTime(5_000);
  expect(run).not.toHaveBeenCalled();
});
