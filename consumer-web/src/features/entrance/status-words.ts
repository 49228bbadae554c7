import type { Entrance } from '@madoguchi/web-kit/api';
import { formatClock } from '@madoguchi/web-kit/time';
import { closedWords } from '../../shared/visit/closed-words';

/** From this many people on, waiting is worth saying first. */
const BUSY_FROM = 3;

type Status = Entrance['status'];

export interface StatusWords {
  tone: 'open' | 'busy' | 'closed' | 'unknown';
  title: string;
  detail: string;
}

/** What the status box says; what can't be computed is not said. */
export function statusWords(status: Status, now: number): StatusWords {
  const { open, waiting, waitMinutes } = status;
  if (open === null) {
    return { tone: 'unknown', title: '順番にお返事します', detail: '' };
  }
  if (!open) {
    return { tone: 'closed', title: '時間外です', detail: closedWords(status, now) };
  }
  const wait = waitMinutes === null ? '順番にお返事します' : `いまの待ち時間 約${waitMinutes}分`;
  const until = status.changesAt === null ? '' : `（きょうは${formatClock(status.changesAt)}まで）`;
  return waiting >= BUSY_FROM
    ? { tone: 'busy', title: `混み合っています（${waiting}人待ち）`, detail: wait }
    : { tone: 'open', title: '受付中', detail: `${wait}${until}` };
}
