import type { CaseDeadline, ContractKind } from '../../shared/api/types';
import { dayWords } from '../../shared/marks';

export const PAPERS: Record<NonNullable<CaseDeadline['paper']>, string> = {
  received: '受け取った',
  unknown: 'わからない',
  'not-received': 'もらっていない',
  defective: '受け取ったが不備がある',
  obstructed: '解約を妨げられた（うそ・おどし）',
};

/** What stands on the sheet, or what it begins with, and what follows from it. */
export interface Known {
  deadline: CaseDeadline;
  lastDay: string | null;
}

/** Whether somebody looks at a paper at all: where days are counted from it. */
export function asksForPaper(kind: ContractKind | undefined): boolean {
  return kind !== undefined && kind.days !== null;
}

/** A day to be counted from, or the end itself. */
export function asksForDay(kind: ContractKind | undefined, { paper }: CaseDeadline): boolean {
  return kind?.kind === 'other' || (asksForPaper(kind) && paper === 'received');
}

/** Whether a counselor could answer for it now. */
export function isComplete(kind: ContractKind | undefined, deadline: CaseDeadline, today: string): boolean {
  if (kind === undefined) {
    return false;
  }
  if (asksForDay(kind, deadline)) {
    return deadline.day !== null && (kind.kind === 'other' || deadline.day <= today);
  }
  return !asksForPaper(kind) || deadline.paper !== null;
}

/** One line for whoever only glances at it. */
export function deadlineWords({ deadline, lastDay }: Known, today: string): string {
  if (lastDay !== null) {
    const words = dayWords(lastDay);
    if (!deadline.confirmed) {
      return `${words} まで？ 要確認`;
    }
    return lastDay < today ? `${words} に過ぎました` : `${words} まで`;
  }
  if (deadline.kind === 'mail-order') {
    return deadline.confirmed ? 'クーリング・オフの定めなし' : 'クーリング・オフの定めなし？ 要確認';
  }
  const stands = deadline.paper !== null && deadline.paper !== 'received';
  if (stands) {
    return `進んでいない可能性${deadline.confirmed ? '' : '。要確認'}`;
  }
  return '未確認';
}
