import { expect, test } from 'vitest';
import { coalesced } from './coalesced';

function controlled() {
  const runs: { resolve(): void; reject(failure: Error): void }[] = [];
  const run = coalesced(
    () =>
      new Promise<void>((resolve, reject) => {
        runs.push({ resolve, reject });
      }),
  );
  return { run, runs };
}

test('many requests during a run make one more run', async () => {
  const { run, runs } = controlled();
  const first = run();
  const second = run();
  const third = run();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await first;
  await Promise.resolve();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await Promise.all([second, third]);
  expect(runs).toHaveLength(2);
});

test('a failed run fails its own request only', async () => {
  const { run, runs } = controlled();
  const first = run();
  const second = run();
  runs[0]?.reject(new Error('offline'));
  await expect(first).rejects.toThrow('offline');
  await Promise.resolve();
  runs[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});
