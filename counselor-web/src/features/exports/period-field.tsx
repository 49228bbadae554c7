import type { ExportDraft } from '../../shared/desk/export-draft';
import { daysOf, fiscalYearOf, fiscalYears, fiscalYearWords } from './period';

interface Props {
  draft: ExportDraft;
  today: string;
  onChange(part: Partial<ExportDraft>): void;
}

/** The days of opening: a fiscal year, or from one day to another. */
export function PeriodField({ draft, today, onChange }: Props) {
  const byDays = draft.fiscalYear === null && draft.first !== '';
  const year = draft.fiscalYear ?? fiscalYearOf(today);
  return (
    <fieldset className="export-choices">
      <legend>受付日</legend>
      <label className="choice">
        <input
          type="radio"
          name="period"
          checked={!byDays}
          onChange={() => onChange({ fiscalYear: year, first: '', last: '' })}
        />
        年度で
      </label>
      <label className="choice">
        <input
          type="radio"
          name="period"
          checked={byDays}
          onChange={() => onChange({ ...daysOf(year), fiscalYear: null })}
        />
        日付で
      </label>
      {byDays ? (
        <>
          <input
            type="date"
            aria-label="はじめの日"
            required
            value={draft.first}
            onChange={(event) => onChange({ first: event.target.value || today })}
          />
          から
          <input
            type="date"
            aria-label="おわりの日"
            required
            min={draft.first}
            value={draft.last}
            onChange={(event) => onChange({ last: event.target.value })}
          />
        </>
      ) : (
        <select
          aria-label="年度"
          value={year}
          onChange={(event) => onChange({ fiscalYear: Number(event.target.value) })}
        >
          {fiscalYears(today).map((one) => (
            <option key={one} value={one}>
              {fiscalYearWords(one)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
