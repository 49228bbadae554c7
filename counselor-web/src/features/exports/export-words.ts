import { formatDate, formatWhen, jst } from '@madoguchi/web-kit/time';
import type { Export } from '../../shared/api/types';

const STATES: Record<Export['state'], string> = {
  waiting: '順番を待っています',
  running: '書き出しています',
  done: 'できました',
  cancelled: '取り消しました',
  failed: '書き出せませんでした。もう一度書き出してください',
  expired: '期限が過ぎたので消しました',
};

export const ENCODINGS: Record<Export['encoding'], string> = {
  'utf-8': 'UTF-8（Excelで開けます）',
  cp932: 'Shift_JIS（古いソフト向け）',
};

export function isUnderWay({ state }: Export): boolean {
  return state === 'waiting' || state === 'running';
}

/** 「書き出しています（1,200 / 10,000件）」 */
export function stateWords(one: Export, now: number): string {
  const { state, written, total, expiresAt } = one;
  switch (state) {
    case 'running':
      return total === null
        ? STATES.running
        : `${STATES.running}（${written.toLocaleString('ja')} / ${total.toLocaleString('ja')}件）`;
    case 'done':
      return `${STATES.done}（${written.toLocaleString('ja')}件）。${expiresAt === null ? '' : `${formatWhen(expiresAt, now)} まで受け取れます`}`;
    default:
      return STATES[state];
  }
}

export function periodWords({ first, last }: Export): string {
  return `${year(first)}${formatDate(first)} から ${year(last)}${formatDate(last)} まで`;
}

/** What whoever uses the file has to know of it. */
export function findingWords({ findings }: Export): string[] {
  if (!findings) {
    return [];
  }
  const { missing, missingIn, overlong, overlongIn } = findings;
  return [
    missing > 0
      ? `Shift_JISにない文字が${missing.toLocaleString('ja')}字あり、〓に置き換えました：${cases(missingIn)}`
      : '',
    overlong > 0
      ? `Excelの1マス（32,767字）に入りきらない欄が${overlong.toLocaleString('ja')}か所あります：${cases(overlongIn)}`
      : '',
  ].filter(Boolean);
}

const SHOWN = 5;

function cases(numbers: readonly string[]): string {
  const shown = numbers.slice(0, SHOWN).join('、');
  return numbers.length > SHOWN ? `${shown} ほか` : shown;
}

function year(date: string): string {
  return `${jst(`${date}T00:00:00+09:00`).year}/`;
}
