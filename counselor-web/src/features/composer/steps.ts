/** The server takes no more at once. */
export const MOST_STEPS = 10;

/** A longer step fills more than half a small phone. */
export const LONG_STEP = 200;

/** The parts of a long answer: blank lines stand between them. */
export function stepsOf(text: string): readonly string[] {
  return text
    .split(/\n[ \t\u3000]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function isDivisible(text: string): boolean {
  const { length } = stepsOf(text);
  return length >= 2 && length <= MOST_STEPS;
}
