import type { ListName, Row } from '../../shared/api/types';
import { byNeed } from '../../shared/marks';
import type { Placed } from './row-order';

export const groupNames = {
  offered: '引き継ぎの依頼',
  centre: 'こちらの番',
  promised: '調査中',
  consumer: '相談者の番',
  none: '',
} as const;

/** Puts the rows of a list in the order they are worked off: the urgent, near deadlines, whoever waits longest. */
export function place(list: ListName, rows: readonly Row[], me: string, today: string): readonly Placed[] {
  switch (list) {
    case 'mine':
      return placeMine(rows, me, today);
    case 'waiting':
    case 'unattended':
      return inGroup(groupNames.none, byNeed(rows));
    default:
      return inGroup(groupNames.none, rows);
  }
}

function placeMine(rows: readonly Row[], me: string, today: string): readonly Placed[] {
  const offered = rows.filter((row) => isOfferedTo(row, me));
  const own = rows.filter((row) => !isOfferedTo(row, me));
  return [
    ...inGroup(groupNames.offered, byNeed(offered)),
    ...inGroup(groupNames.centre, byNeed(own.filter((row) => isOurTurn(row, today)))),
    ...inGroup(groupNames.promised, byPromise(own.filter((row) => isLookedInto(row, today)))),
    ...inGroup(
      groupNames.consumer,
      byNeed(own.filter((row) => !isOurTurn(row, today) && !isLookedInto(row, today))),
    ),
  ];
}

/** 調査中: something was promised for a later day, and the consumer has written nothing new. */
function isLookedInto({ nextContactOn, unread }: Row, today: string): boolean {
  return nextContactOn !== null && nextContactOn > today && unread === 0;
}

/** The consumer waits for us, or for what was promised for today. */
function isOurTurn(row: Row, today: string): boolean {
  const due = row.nextContactOn !== null && row.nextContactOn <= today;
  return !isLookedInto(row, today) && (row.turn === 'centre' || due);
}

function byPromise(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.nextContactOn ?? '').localeCompare(b.nextContactOn ?? ''));
}

export function isOfferedTo(row: Row, me: string): boolean {
  return row.handover?.to.id === me;
}

/** The next consultation waiting for this counselor's answer, after the open one and round again. */
export function nextOurTurn(
  mine: readonly Row[],
  me: string,
  open: string | null,
  today: string,
): Row | null {
  const ours = byNeed(mine.filter((row) => isOurTurn(row, today) && !isOfferedTo(row, me)));
  const at = ours.findIndex((row) => row.id === open);
  return ours[(at + 1) % ours.length] ?? null;
}

function inGroup(group: string, rows: readonly Row[]): readonly Placed[] {
  return rows.map((row) => ({ row, group, gone: false }));
}
