import './history.css';
import { useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

interface Props {
  id: string;
}

const STATE = { waiting: '待ち', assigned: '対応中', closed: '終了' } as const;

/** The same consumer's earlier consultations. */
export function HistoryPane({ id }: Props) {
  const desk = useDesk();
  const { conversation } = useStore(desk.conversations.of(id));
  const now = useNow(60_000);
  const rows = conversation?.head.history;
  return (
    <div className="history">
      {rows?.length === 0 && <p>はじめての相談者です</p>}
      <ul className="history-rows">
        {rows?.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="history-row"
              onClick={() => desk.dialog.set({ kind: 'earlier', id: row.id })}
            >
              <span className="history-line">
                <strong>{row.caseNumber}</strong>
                <span>{STATE[row.state]}</span>
              </span>
              <span className="history-when">{formatWhen(row.openedAt, now)}</span>
              <span className="history-last">{row.lastLine}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
