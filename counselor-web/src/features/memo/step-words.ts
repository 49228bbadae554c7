import { jst } from '@madoguchi/web-kit/time';
import type { Memo, Step } from '../../shared/api/types';

export const MEANS: Record<Step['means'], string> = {
  chat: 'チャット',
  phone: '電話',
  visit: '来訪・面談',
  mail: 'メール',
  letter: '文書',
  other: 'その他',
};

/** 「2026/10/3 14:20　事業者　電話　15分」 */
export function stepWords({ at, with: whom, means, minutes }: Step): string {
  const { year, month, day } = jst(at);
  const parts = [
    `${year}/${month}/${day} ${clock(at)}`,
    whom,
    MEANS[means],
    minutes === null ? '' : `${minutes}分`,
  ];
  return parts.filter(Boolean).join('　');
}

/** As a field for date and time has it, in Japan. */
export function localTime(at: string): string {
  return `${jst(at).date}T${clock(at)}`;
}

/** The moment such a field tells; null while it is not whole. */
export function momentOf(local: string): string | null {
  const moment = Date.parse(`${local}:00+09:00`);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

/** A memo as plain text, to read what stood there once. */
export function memoWords({ summary, policy, course, internal }: Memo): { title: string; text: string }[] {
  const steps = course.map((step) => `${stepWords(step)}\n${step.text}`).join('\n\n');
  return [
    { title: '要旨', text: summary },
    { title: '対応方針', text: policy },
    { title: '対応経過', text: steps },
    { title: '内部メモ', text: internal },
  ];
}

function clock(at: string): string {
  return new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(11, 16);
}
