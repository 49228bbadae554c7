import { jst } from '@madoguchi/web-kit/time';
import { createPortal } from 'react-dom';
import type { CardEntry, CardForm, Head } from '../../shared/api/types';
import { paperDay, paperWords, sectionsOf } from './card-words';

interface Props {
  head: Head;
  centre: string;
  form: CardForm;
  entries: readonly CardEntry[];
}

/** The card on paper: A4, without the desk around it; not on the screen. */
export function CardPrint({ head, centre, form, entries }: Props) {
  const dayOf = (at: string | null) => (at === null ? '' : paperDay(jst(at).date));
  const first = [
    ['受付番号', head.caseNumber],
    ['受付年月日', dayOf(head.openedAt)],
    ['担当相談員', head.assignee?.name ?? ''],
    ['終了日', dayOf(head.closedAt)],
  ];
  return createPortal(
    <div className="card-paper" aria-hidden="true">
      <p className="card-paper-title">相談カード　{centre}</p>
      <table>
        <tbody>
          {first.map(([title, words]) => (
            <tr key={title}>
              <th>{title}</th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
        {sectionsOf(form).map(({ title, fields }) => (
          <tbody key={title}>
            <tr>
              <th colSpan={2}>{title}</th>
            </tr>
            {fields.map((field) => (
              <tr key={field.id}>
                <th>{field.title}</th>
                <td>
                  {paperWords(
                    field,
                    entries.find((entry) => entry.field === field.id),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>,
    document.body,
  );
}
