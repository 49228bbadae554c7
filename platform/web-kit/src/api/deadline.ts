/** Aborts after that long. AbortSignal.timeout, which does the same, is missing on phones of 2021. */
export function deadline(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
