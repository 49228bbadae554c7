import './board.css';
import { useNow } from '@madoguchi/web-kit/react';
import { formatClock, formatDuration } from '@madoguchi/web-kit/time';
import { useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import type { View } from '../../shared/ui/view';
import { RestrictionList } from '../restriction/restriction-list';
import { type Board, boardOf, type Figure } from './board';
import { CaseList } from './case-list';
import { StaffTable } from './staff-table';
import { useFloor } from './use-floor';

/** 全体の様子: what a supervisor must know at a glance, readable from across the room. */
export function BoardPage() {
  const desk = useDesk();
  const now = useNow(10_000);
  const hours = useStore(desk.reception.hours);
  const all = useStore(desk.lists.of('all'));
  const unattended = useStore(desk.lists.of('unattended'));
  const floor = useFloor();
  useEffect(() => desk.lists.keep(['all', 'unattended']), [desk]);
  if (floor === null || all.readAt === null) {
    return (
      <main className="board" data-view={'board' satisfies View}>
        <p role="status">{all.failed ? '読めませんでした。つながりしだい出します。' : '読んでいます…'}</p>
      </main>
    );
  }
  const { staff, restrictions } = floor;
  const board = boardOf(all.rows, staff.items, staff.limits, hours, now);
  return (
    <main className="board" data-view={'board' satisfies View}>
      <Figures board={board} turnMinutes={staff.limits.turnMinutes} />
      <div className="board-columns">
        <div className="board-side">
          <CaseList title="緊急・期限3日以内" empty="ありません" rows={board.pressing} />
          <CaseList title="待ち" empty="待っている相談はありません" rows={board.untaken} />
        </div>
        <StaffTable staff={staff.items} hours={hours} now={now} />
        <div className="board-side">
          <CaseList title="担当不在" empty="ありません" rows={unattended.rows} />
          <CaseList title="引き継ぎの返事待ち" empty="ありません" rows={board.offered} />
          <RestrictionList restrictions={restrictions} />
        </div>
      </div>
      {(all.failed || unattended.failed) && (
        <p className="board-old" role="alert">
          {formatClock(all.readAt)}の内容です。つながりしだい新しくします。
        </p>
      )}
    </main>
  );
}

function Figures({ board, turnMinutes }: { board: Board; turnMinutes: number }) {
  return (
    <dl className="figures">
      <BigNumber
        name="待っている人"
        figure={board.waiting}
        text={`${board.waiting.value}人`}
        warning="多い"
      />
      <BigNumber
        name="いちばん長い待ち"
        figure={board.longest}
        text={board.waiting.value === 0 ? '–' : formatDuration(board.longest.value)}
        warning="長い"
      />
      <BigNumber
        name="受付できる相談員"
        figure={board.available}
        text={`${board.available.value}人`}
        warning="いません"
      />
      <BigNumber
        name={`こちらの番で${turnMinutes}分超`}
        figure={board.slow}
        text={`${board.slow.value}件`}
        warning="遅れ"
      />
    </dl>
  );
}

interface BigNumberProps {
  name: string;
  figure: Figure;
  text: string;
  /** Said beside the colour when the limit is passed. */
  warning: string;
}

function BigNumber({ name, figure, text, warning }: BigNumberProps) {
  return (
    <div className={figure.over ? 'figure figure-over' : 'figure'}>
      <dt>{name}</dt>
      <dd>
        {text}
        {figure.over && <span className="figure-warning">▲{warning}</span>}
      </dd>
    </div>
  );
}
