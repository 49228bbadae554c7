import { jst } from '@madoguchi/web-kit/time';
import type { Disclosure, DisclosureDanger, FoundPerson } from '../../shared/api/types';

export const DANGERS: Record<DisclosureDanger['danger'], string> = {
  suicide: '自殺のおそれ',
  violence: '暴力・脅迫を受けている',
  missing: '行方不明・監禁',
  'harm-to-others': '他人に危害を加えるおそれ',
  other: 'その他の命の危険',
};

const STATES: Record<Disclosure['state'], string> = {
  waiting: '承認を待っています',
  refused: '承認されませんでした',
  approved: '承認ずみ（まだ開いていません）',
  lapsed: '期限切れ',
  open: '開示中',
  over: '開示は終わりました',
};

const REVIEWS: Record<Disclosure['review'], string> = {
  none: '',
  awaited: '事後の確認を待っています',
  overdue: '24時間を過ぎても確認されていません',
  confirmed: '事後に確認ずみ',
  objected: '異議あり',
};

const TRACES: Record<string, string> = {
  follow: '友だち追加・ブロック解除',
  unfollow: 'ブロック・友だち解除',
  message: 'トークへの書きこみ',
};

/** 「開示中 · 事後の確認を待っています」 */
export function standingOf({ state, review }: Disclosure): string {
  return [STATES[state], REVIEWS[review]].filter(Boolean).join(' · ');
}

const RULINGS: Record<Disclosure['kind'], { yes: string; no: string }> = {
  ordinary: { yes: '承認', no: '承認しない' },
  danger: { yes: '確認', no: '異議' },
};

/** What the second person said. */
export function rulingWords({ kind, ruling }: Disclosure): string {
  return RULINGS[kind][ruling?.yes ? 'yes' : 'no'];
}

/** Whether somebody has to look at it now. */
export function isPressing({ review }: Disclosure): boolean {
  return review === 'overdue' || review === 'objected';
}

/** Whether this person may say yes or no now. */
export function isDecidable({ mine, ruling, state, kind }: Disclosure): boolean {
  return !mine && ruling === null && (kind === 'danger' || state === 'waiting');
}

export function traceWords({ type }: FoundPerson['traces'][number]): string {
  return TRACES[type] ?? type;
}

const CLOCK = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** 「2026-10-03 14:20:07」: to the second, since LINE and providers of connections ask for it. */
export function exactly(instant: string): string {
  return `${jst(instant).date} ${CLOCK.format(Date.parse(instant))}`;
}
