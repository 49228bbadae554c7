export interface Passage {
  from: number;
  to: number;
}

/** How a text reads once these passages are black; as long as before, so that places stay the same. */
export function blackened(text: string, passages: readonly Passage[]): string {
  return passages.reduce(
    (now, { from, to }) => now.slice(0, from) + '■'.repeat(to - from) + now.slice(to),
    text,
  );
}
