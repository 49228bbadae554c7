import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatClock, formatDuration, formatWhen } from '@madoguchi/web-kit/time';
import { useState } from 'react';
import type { Head } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { roomAbout } from '../../shared/desk/disclosure-room';
import { isMarked } from '../../shared/marks';
import { closedBySilence, silenceOf } from '../../shared/silence';
import { Marks } from '../../shared/ui/marks';
import { RestrictionLine } from '../restriction/restriction-line';
import { AssignedLine } from './assigned-line';
import { HandoverLine } from './handover-line';
import { HeadActions } from './head-actions';
import { RefusedLine } from './refused-line';
import { ViewersLine } from './viewers-line';

interface Props {
  head: Head;
}

const NOTICE: Record<Head['notice'], string> = {
  likely: 'LINE通知 届く見込み',
  unlikely: 'LINE通知 届きません',
  unknown: 'LINE通知 まだ分かりません',
};

export function ConversationHead({ head }: Props) {
  const desk = useDesk();
  const now = useNow(10_000);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  return (
    <header className="head">
      <div className="head-line">
        <h2>{head.caseNumber}</h2>
        {head.brief && <span className="head-person">{personOf(head.brief)}</span>}
        <HeadActions head={head} onProblem={setProblem} />
      </div>
      {isMarked(head) && (
        <div className="head-line">
          <Marks row={head} full />
        </div>
      )}
      <div className="head-line head-facts">
        <span className={`turn turn-${head.state === 'closed' ? 'closed' : head.turn}`}>
          {turnOf(head, now)}
        </span>
        <span>担当 {head.assignee ? `${head.assignee.name}さん` : 'まだいません'}</span>
        <span>{NOTICE[head.notice]}</span>
        <span>受付 {formatWhen(head.openedAt, now)}</span>
        <ViewersLine id={head.id} viewers={head.viewers} />
        <RestrictionLine head={head} />
        {desk.supervises && head.state !== 'closed' && (
          <button
            type="button"
            className="head-trail"
            onClick={() =>
              desk.dialog.set({
                kind: 'assign',
                id: head.id,
                caseNumber: head.caseNumber,
                to: '',
                note: '',
              })
            }
          >
            割り当てる
          </button>
        )}
        {desk.readsTrail && (
          <button
            type="button"
            className="head-trail"
            onClick={() => desk.dialog.set({ kind: 'trail', id: head.id, caseNumber: head.caseNumber })}
          >
            閲覧と操作の記録
          </button>
        )}
        {desk.discloses && (
          <button
            type="button"
            className="head-trail"
            onClick={() => desk.dialog.set({ kind: 'disclosures', room: roomAbout(head) })}
          >
            識別番号の開示
          </button>
        )}
      </div>
      {head.refused && head.assignee?.id === desk.me && <RefusedLine refused={head.refused} />}
      {head.assigned && <AssignedLine assigned={head.assigned} />}
      {head.handover && <HandoverLine id={head.id} handover={head.handover} onProblem={setProblem} />}
      {problem && (
        <ProblemNotice problem={problem}>
          <button type="button" className="button button-compact" onClick={() => setProblem(null)}>
            分かりました
          </button>
        </ProblemNotice>
      )}
    </header>
  );
}

/** 「はなさん（家族）」, as far as it was told. */
function personOf({ callName, whom }: NonNullable<Head['brief']>): string {
  return `${callName ? `${callName}さん` : ''}${whom ? `（${whom}）` : ''}`;
}

function turnOf(head: Head, now: number): string {
  if (head.state === 'closed') {
    const when = head.closedAt === null ? '' : formatWhen(head.closedAt, now);
    return `${head.closedBySilence ? closedBySilence : '終了'} ${when}`;
  }
  const whose = head.turn === 'centre' ? 'こちらの番' : '相談者の番';
  const since = Date.parse(head.turnSince);
  const silence = silenceOf(head, now);
  return `${whose} ${formatDuration(now - since)}（${formatClock(since)}から）${silence ? ` ${silence}` : ''}`;
}
