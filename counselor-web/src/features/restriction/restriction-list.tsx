import { shortCaseNumber } from '@madoguchi/web-kit/ids';
import { formatDate } from '@madoguchi/web-kit/time';
import type { Restriction } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

interface Props {
  restrictions: readonly Restriction[];
}

/** On the board: what waits for a decision, and until when the others hold. */
export function RestrictionList({ restrictions }: Props) {
  const desk = useDesk();
  return (
    <section className="board-part" aria-label="受付制限">
      <h2>
        受付制限 <span>{restrictions.length}</span>
      </h2>
      {restrictions.length === 0 && <p className="board-empty">ありません</p>}
      <ul className="board-cases">
        {restrictions.map((restriction) => (
          <li key={restriction.id}>
            <button
              type="button"
              className="board-case"
              onClick={() => desk.dialog.set({ kind: 'decision', restriction, lastDay: '' })}
            >
              <strong>{shortCaseNumber(restriction.caseNumber)}</strong>
              <span>
                {restriction.lastDay === null
                  ? `申請中 ${restriction.askedBy.name}さん`
                  : `${formatDate(restriction.lastDay)}まで`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
