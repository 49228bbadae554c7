import { shortCaseNumber } from '@madoguchi/web-kit/ids';
import { useNow } from '@madoguchi/web-kit/react';
import { formatDuration, formatWhen } from '@madoguchi/web-kit/time';
import type { ListName, Row } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { waited } from '../../shared/desk/reception';
import { about, isMarked } from '../../shared/marks';
import { closedBySilence, silenceOf } from '../../shared/silence';
import { useStore } from '../../shared/store';
import { Marks } from '../../shared/ui/marks';

interface Props {
  list: ListName;
  row: Row;
  /** No longer in this list; its place is only kept while somebody points at the list. */
  gone: boolean;
  open: boolean;
}

const FROM: Record<Row['lastFrom'], string> = { consumer: '相談者', centre: '窓口', auto: '自動' };

export function ConsultationRow({ list, row, gone, open }: Props) {
  const desk = useDesk();
  const now = useNow(10_000);
  const hours = useStore(desk.reception.hours);
  return (
    <button
      type="button"
      className={gone ? 'row row-gone' : 'row'}
      aria-current={open ? 'true' : undefined}
      data-consultation={row.id}
      onClick={() => desk.opened.open(row.id)}
    >
      {isMarked(row) && (
        <span className="row-line">
          <Marks row={row} />
        </span>
      )}
      <span className="row-line">
        {row.unread > 0 && (
          <span className="row-unread">
            ●<span className="visually-hidden">未読</span>
            {row.unread}
          </span>
        )}
        <strong>{shortCaseNumber(row.caseNumber)}</strong>
        {row.brief?.callName && <span className="row-name">{row.brief.callName}</span>}
        <span className="row-side">
          {gone ? whereGone(row) : sideOf(list, row, now, waited(hours, row.turnSince, now))}
        </span>
      </span>
      <span className="row-line row-last">
        {(list === 'all' || list === 'unattended') && row.assignee ? <b>{row.assignee.name}｜</b> : null}
        {row.closedBySilence && <b className="row-ended">{closedBySilence}｜</b>}
        {row.brief && about(row) !== '' && <b className="row-about">{about(row)}｜</b>}
        {FROM[row.lastFrom]}: {row.lastLine}
      </span>
    </button>
  );
}

function sideOf(list: ListName, row: Row, now: number, waiting: number): string {
  const since = formatDuration(waiting);
  switch (list) {
    case 'waiting':
      return `${since}待ち`;
    case 'mine':
      return promised(row) ?? silenceOf(row, now) ?? since;
    case 'unattended':
      return `${since}前から`;
    case 'all':
      return row.assignee ? `${turnWord(row)}${since}` : `待ち ${since}`;
    case 'closed':
      return row.closedAt === null ? '' : formatWhen(row.closedAt, now);
  }
}

/** 「10/3 連絡」 */
function promised({ nextContactOn }: Row): string | null {
  const [, month, day] = nextContactOn?.split('-').map(Number) ?? [];
  return nextContactOn === null ? null : `${month}/${day} 連絡`;
}

function turnWord(row: Row): string {
  return row.turn === 'centre' ? 'こちらの番 ' : '相談者の番 ';
}

function whereGone(row: Row): string {
  return row.state === 'closed'
    ? '終了しました'
    : `${row.assignee ? `${row.assignee.name}さんへ` : '移りました'}`;
}
