/** What can be written by itself on a sheet, by its name, each as JSON. */
export type Parts = ReadonlyMap<string, string>;

/** A part that two people have changed at once; ours stands on the sheet until somebody decides. */
export interface Clash {
  part: string;
  /** What the other wrote; undefined when they took it away. */
  theirs: string | undefined;
}

/** Brings two changes of one sheet together: each part as it was changed by whoever changed it. */
export function mergeParts(base: Parts, mine: Parts, theirs: Parts): { parts: Parts; clashes: Clash[] } {
  const parts = new Map<string, string>();
  const clashes: Clash[] = [];
  for (const part of new Set([...theirs.keys(), ...mine.keys()])) {
    const [was, own, other] = [base.get(part), mine.get(part), theirs.get(part)];
    const clash = own !== was && other !== was && own !== other;
    const stands = own === was ? other : own;
    if (clash) {
      clashes.push({ part, theirs: other });
    }
    if (stands !== undefined) {
      parts.set(part, stands);
    }
  }
  return { parts, clashes };
}

export function sameParts(one: Parts, other: Parts): boolean {
  return one.size === other.size && [...one].every(([part, json]) => other.get(part) === json);
}
