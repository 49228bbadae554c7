import './marks.css';
import type { Row } from '../api/types';
import { deadlineDay, urgency } from '../marks';

interface Props {
  row: Row;
  /** With the reason and the doubt, where there is room. */
  full?: boolean;
}

/** ▲ and ◷ with their words: the colour is never alone. */
export function Marks({ row, full = false }: Props) {
  const reason = urgency(row);
  const day = deadlineDay(row);
  return (
    <>
      {reason && (
        <span className="mark mark-urgent" title={reason}>
          <span aria-hidden="true">▲</span>緊急{full && ` ${reason}`}
        </span>
      )}
      {day && (
        <span
          className="mark mark-deadline"
          title={
            row.deadline?.confirmed ? '相談員が確認した期限です' : 'クーリング・オフの最後の日かもしれません'
          }
        >
          <span aria-hidden="true">◷</span>
          期限 {day}
          {full && untilWords(row.deadline)}
        </span>
      )}
    </>
  );
}

function untilWords(deadline: Row['deadline']): string {
  if (deadline?.confirmed) {
    return 'まで';
  }
  return deadline?.possibly ? 'まで？ 書面の日は不明' : 'まで？';
}
