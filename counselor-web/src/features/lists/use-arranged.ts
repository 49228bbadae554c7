import { useNow } from '@madoguchi/web-kit/react';
import { jst } from '@madoguchi/web-kit/time';
import { useMemo, useState } from 'react';
import type { ListName, Row } from '../../shared/api/types';
import { type Arrangement, arrange, type Placed } from './row-order';
import { place } from './turn-groups';

export interface Arranged extends Arrangement {
  hold(on: boolean): void;
  /** [新着を表示]: everything takes its place now. */
  renew(): void;
}

interface Shown {
  next: readonly Placed[];
  held: boolean;
  arrangement: Arrangement;
}

/** The rows of a list as they stand on the screen, without jumps while somebody points at them. */
export function useArranged(name: ListName, rows: readonly Row[], me: string): Arranged {
  const [held, hold] = useState(false);
  const today = jst(useNow(60_000)).date;
  const next = useMemo(() => place(name, rows, me, today), [name, rows, me, today]);
  const [shown, setShown] = useState<Shown>(() => ({ next, held, arrangement: arrange([], next, false) }));
  let now = shown;
  if (shown.next !== next || shown.held !== held) {
    now = { next, held, arrangement: arrange(shown.arrangement.rows, next, held) };
    setShown(now);
  }
  const renew = () => setShown((before) => ({ ...before, arrangement: arrange([], before.next, false) }));
  return { ...now.arrangement, hold, renew };
}
