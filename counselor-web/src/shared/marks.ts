import { jst } from '@madoguchi/web-kit/time';
import type { Row } from './api/types';

type Reason = Row['urgent'][number];

const REASONS: Record<Reason, string> = {
  'money-sent': '24時間以内にお金を払った',
  'life-in-danger': '命・暴力のことば',
  'paying-now': 'いま払うところ',
  threatened: 'おどされている',
};

/** Why it can't wait, for people; null when it can. */
export function urgency(row: Row): string | null {
  return row.urgent.length === 0 ? null : row.urgent.map((reason) => REASONS[reason]).join('・');
}

/** 「11/26(木)」: the day a period to cancel may end, when it is near. */
export function deadlineDay(row: Row): string | null {
  return row.deadline && dayWords(row.deadline.day);
}

/** 「11/26(木)」, of a day as the server writes it. */
export function dayWords(date: string): string {
  const { month, day, weekdayName } = jst(`${date}T00:00:00+09:00`);
  return `${month}/${day}(${weekdayName})`;
}

export function isMarked(row: Row): boolean {
  return row.urgent.length > 0 || row.deadline !== null;
}

/** Who comes first: the urgent, then the nearest deadline, then who has waited longest. */
export function byNeed(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(
    (a, b) =>
      Number(b.urgent.length > 0) - Number(a.urgent.length > 0) ||
      dueOf(a).localeCompare(dueOf(b)) ||
      Date.parse(a.turnSince) - Date.parse(b.turnSince),
  );
}

/** Sorts as text; what has no near deadline comes after every day. */
function dueOf(row: Row): string {
  return row.deadline?.day ?? '9999';
}

/** 「契約した・松本市・60代」 */
export function about(row: Row): string {
  const { kind, place, age } = row.brief ?? { kind: null, place: null, age: null };
  return [kind, place, age].filter((part) => part !== null).join('・');
}
