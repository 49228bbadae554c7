import type { Entrance } from '@madoguchi/web-kit/api';

/** From this many people on, waiting is worth saying first. */
const BUSY_FROM = 3;

export interface StatusWords {
  tone: 'open' | 'busy' | 'closed' | 'unknown';
  title: string;
  detail: string;
}

/** What the status box says; what can't be computed is not said. */
export function statusWords({ open, waiting, nextOpening }: Entrance['status']): StatusWords {
  if (open === false) {
    return {
      tone: 'closed',
      title: '時間外です',
      detail: `${nextOpening === null ? '' : `次は${nextOpening}から。`}書いたものは保存され、順番に読みます。`,
    };
  }
  if (open === null) {
    return { tone: 'unknown', title: '順番にお返事します', detail: '' };
  }
  if (waiting >= BUSY_FROM) {
    return { tone: 'busy', title: '混み合っています', detail: `${waiting}人待ち` };
  }
  return {
    tone: 'open',
    title: '受付中',
    detail: waiting === 0 ? 'いま待っている人はいません' : `いま${waiting}人待ち`,
  };
}
