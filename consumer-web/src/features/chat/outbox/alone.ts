import { deadline } from '@madoguchi/web-kit/api';

/** Longer than any request may take: a tab that holds on after that was frozen by its browser. */
const PATIENCE_MS = 25_000;

/**
 * Does the work in one tab of this browser at a time. It only saves double work and keeps the order: sending twice is
 * harmless, so a tab that waited too long goes ahead.
 */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) {
    await work();
    return;
  }
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    await navigator.locks.request(name, { signal: deadline(PATIENCE_MS) }, begin);
  } catch (error) {
    if (begun) {
      throw error;
    }
    await work();
  }
}
