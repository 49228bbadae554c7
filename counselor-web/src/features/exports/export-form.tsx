import { uuid7 } from '@madoguchi/web-kit/ids';
import { useNow } from '@madoguchi/web-kit/react';
import { jst } from '@madoguchi/web-kit/time';
import { type FormEvent, useEffect, useState } from 'react';
import type { ExportChoice, NewExport } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { type ExportDraft, NEW_EXPORT } from '../../shared/desk/export-draft';
import { ColumnsField } from './columns-field';
import { ENCODINGS } from './export-words';
import { daysOf, fiscalYearOf } from './period';
import { PeriodField } from './period-field';

interface Props {
  draft: ExportDraft;
  /** Whether it was taken. */
  onRequest(wanted: NewExport): Promise<boolean>;
}

const STATES = { waiting: '受付待ち', assigned: '対応中', closed: '終了' } as const;

export function ExportForm({ draft, onRequest }: Props) {
  const desk = useDesk();
  const today = jst(useNow(60_000)).date;
  const [choice, setChoice] = useState<ExportChoice | null>(null);
  useEffect(() => {
    desk.api.exporting.choice().then(setChoice, () => undefined);
  }, [desk]);
  const change = (part: Partial<ExportDraft>) =>
    desk.dialog.set({ kind: 'exports', draft: { ...draft, ...part } });
  const columns = draft.columns ?? choice?.chosen ?? [];
  const byDays = draft.fiscalYear === null && draft.first !== '';
  const days = byDays ? draft : daysOf(draft.fiscalYear ?? fiscalYearOf(today));
  const request = async (event: FormEvent) => {
    event.preventDefault();
    const { purpose, states, encoding } = draft;
    const offered = choice?.groups.flatMap((group) => group.columns.map((column) => column.id)) ?? [];
    const taken = await onRequest({
      id: uuid7(),
      purpose,
      columns: offered.filter((id) => columns.includes(id)),
      first: days.first,
      last: days.last,
      states: [...states],
      encoding,
    });
    if (taken) {
      change({ ...NEW_EXPORT, columns });
    }
  };
  return (
    <form className="dialog-form" onSubmit={(event) => void request(event)}>
      <label className="field">
        何に使いますか（200字まで。記録に残ります）
        <input
          type="text"
          required
          maxLength={200}
          value={draft.purpose}
          onChange={(event) => change({ purpose: event.target.value })}
        />
      </label>
      <PeriodField draft={draft} today={today} onChange={change} />
      <fieldset className="export-choices">
        <legend>状態（選ばなければ、すべて）</legend>
        {(Object.keys(STATES) as (keyof typeof STATES)[]).map((state) => (
          <label key={state} className="choice">
            <input
              type="checkbox"
              checked={draft.states.includes(state)}
              onChange={() =>
                change({
                  states: draft.states.includes(state)
                    ? draft.states.filter((one) => one !== state)
                    : [...draft.states, state],
                })
              }
            />
            {STATES[state]}
          </label>
        ))}
      </fieldset>
      {choice && (
        <ColumnsField
          groups={choice.groups}
          chosen={columns}
          onChange={(chosen) => change({ columns: chosen })}
        />
      )}
      <fieldset className="export-choices">
        <legend>文字コード</legend>
        {(Object.keys(ENCODINGS) as NewExport['encoding'][]).map((encoding) => (
          <label key={encoding} className="choice">
            <input
              type="radio"
              name="encoding"
              checked={draft.encoding === encoding}
              onChange={() => change({ encoding })}
            />
            {ENCODINGS[encoding]}
          </label>
        ))}
      </fieldset>
      <p className="dialog-actions">
        <button
          type="submit"
          className="button button-compact button-primary"
          disabled={columns.length === 0}
        >
          書き出す
        </button>
      </p>
    </form>
  );
}
