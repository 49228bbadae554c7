import type { Row } from '../../shared/api/types';

/** A row with the group it stands in. */
export interface Placed {
  row: Row;
  group: string;
  /** It has left the list, but the pointer rests on the list, so its place is kept. */
  gone: boolean;
}

export interface Arrangement {
  rows: readonly Placed[];
  /** Rows that are held back until the counselor asks for them. */
  heldBack: number;
  /** The order on the screen is no longer the one the list would have. */
  outOfOrder: boolean;
}

/**
 * Brings a list up to date. While `held` (pointer or focus on the list) nothing moves: rows keep their place and group,
 * what left stays as gone, and only rows that belong below everything shown are added.
 */
export function arrange(shown: readonly Placed[], next: readonly Placed[], held: boolean): Arrangement {
  if (!held || shown.length === 0) {
    return { rows: next, heldBack: 0, outOfOrder: false };
  }
  const fresh = new Map(next.map((placed) => [placed.row.id, placed]));
  const kept = shown.map((placed) => {
    const now = fresh.get(placed.row.id);
    return now ? { ...placed, row: now.row, gone: false } : { ...placed, gone: true };
  });
  const known = new Set(shown.map((placed) => placed.row.id));
  const added = addedBelow(next, known);
  const rows = [...kept, ...added];
  const heldBack = next.filter((placed) => !known.has(placed.row.id)).length - added.length;
  return { rows, heldBack, outOfOrder: heldBack > 0 || !sameOrder(rows, next) };
}

function addedBelow(next: readonly Placed[], known: ReadonlySet<string>): readonly Placed[] {
  const lastKnown = next.findLastIndex((placed) => known.has(placed.row.id));
  return lastKnown < 0 ? [] : next.slice(lastKnown + 1);
}

function sameOrder(rows: readonly Placed[], next: readonly Placed[]): boolean {
  return (
    rows.length === next.length &&
    rows.every((placed, at) => placed.row.id === next[at]?.row.id && placed.group === next[at].group)
  );
}
