import { shortCaseNumber } from '@madoguchi/web-kit/ids';
import { useNow } from '@madoguchi/web-kit/react';
import { formatDuration } from '@madoguchi/web-kit/time';
import type { Row } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { waited } from '../../shared/desk/reception';
import { about } from '../../shared/marks';
import { useStore } from '../../shared/store';
import { Marks } from '../../shared/ui/marks';

interface Props {
  title: string;
  empty: string;
  rows: readonly Row[];
}

/** Consultations that need somebody's eye, each to open or to assign. */
export function CaseList({ title, empty, rows }: Props) {
  const desk = useDesk();
  const now = useNow(10_000);
  const hours = useStore(desk.reception.hours);
  return (
    <section className="board-part" aria-label={title}>
      <h2>
        {title} <span>{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className="board-empty">{empty}</p>}
      <ul className="board-cases">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className="board-case" onClick={() => desk.opened.open(row.id)}>
              <span className="row-line">
                <Marks row={row} />
                <strong>{shortCaseNumber(row.caseNumber)}</strong>
                {row.brief?.callName}
              </span>
              <span>
                {about(row)} {row.assignee ? `担当 ${row.assignee.name}さん` : '待ち'}{' '}
                {formatDuration(waited(hours, row.turnSince, now))}
                {row.handover && ` → ${row.handover.to.name}さん`}
              </span>
            </button>
            <button
              type="button"
              className="button button-compact"
              aria-label={`${shortCaseNumber(row.caseNumber)}を割り当てる`}
              onClick={() =>
                desk.dialog.set({
                  kind: 'assign',
                  id: row.id,
                  caseNumber: row.caseNumber,
                  to: '',
                  note: '',
                })
              }
            >
              割り当てる
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
