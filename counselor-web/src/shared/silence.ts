import { jst } from '@madoguchi/web-kit/time';
import type { Row } from './api/types';

const DAY_MS = 86_400_000;

export const closedBySilence = '自動で終了（お返事なし）';

/** 「お返事なし 4日」, 「12/4に自動で終了」 once it was announced; null within the first day and where nobody is silent. */
export function silenceOf({ silence }: Pick<Row, 'silence'>, now: number): string | null {
  if (silence === null) {
    return null;
  }
  if (silence.closesAt !== null && Date.parse(silence.closesAt) > now) {
    const { month, day } = jst(silence.closesAt);
    return `${month}/${day}に自動で終了`;
  }
  const days = Math.floor((now - Date.parse(silence.since)) / DAY_MS);
  return days < 1 ? null : `お返事なし ${days}日`;
}
