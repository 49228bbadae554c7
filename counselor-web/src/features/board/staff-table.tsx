import { formatDuration } from '@madoguchi/web-kit/time';
import type { Colleague } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { whereabouts } from '../../shared/desk/presence-words';
import { type ReceptionHours, waited } from '../../shared/desk/reception';

interface Props {
  staff: readonly Colleague[];
  hours: ReceptionHours;
  now: number;
}

/** Who is there, and how much each has: those at their desks first. */
export function StaffTable({ staff, hours, now }: Props) {
  const desk = useDesk();
  const counselors = staff
    .filter(({ roles }) => roles.includes('counselor'))
    .toSorted((a, b) => Number(b.here) - Number(a.here));
  return (
    <section className="board-part" aria-label="相談員">
      <h2>
        相談員 <span>{counselors.length}</span>
      </h2>
      <table className="board-staff">
        <thead>
          <tr>
            <th scope="col">名前</th>
            <th scope="col">状態</th>
            <th scope="col">担当</th>
            <th scope="col">こちらの番</th>
            <th scope="col">最長</th>
            <th scope="col">上限</th>
          </tr>
        </thead>
        <tbody>
          {counselors.map((person) => (
            <tr key={person.id} className={person.here ? undefined : 'board-gone'}>
              <th scope="row">{person.name}</th>
              <td>{whereabouts(person)}</td>
              <td>{person.open}件</td>
              <td>{person.ourTurn}件</td>
              <td>
                {person.ourTurnSince === null ? '–' : formatDuration(waited(hours, person.ourTurnSince, now))}
              </td>
              <td>
                <button
                  type="button"
                  className="button button-compact"
                  aria-label={`${limitOf(person)} ${person.name}さんの上限`}
                  onClick={() =>
                    desk.dialog.set({
                      kind: 'limit',
                      account: person.id,
                      name: person.name,
                      limit: person.openLimit === null ? '' : String(person.openLimit),
                    })
                  }
                >
                  {limitOf(person)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function limitOf({ openLimit }: Colleague): string {
  return openLimit === null ? 'なし' : `${openLimit}件`;
}
