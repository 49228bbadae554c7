import type { CardEntry, CardField, Term } from '../../shared/api/types';
import { typedValues } from './card-words';

interface Props {
  field: CardField;
  codes: readonly Term[];
  entry: CardEntry | undefined;
  onChange(entry: CardEntry): void;
}

/** What a field is filled in with, by its kind. */
export function CardInput({ field, codes, entry, onChange }: Props) {
  const label = { 'aria-labelledby': `card-${field.id}` };
  const value = entry?.values[0] ?? '';
  const type = (typed: string) => {
    const values = typedValues(field, typed);
    onChange({ field: field.id, values, words: values });
  };
  const choose = (chosen: string[]) => {
    const words = chosen.map((code) => nameOf(code, codes, entry));
    onChange({ field: field.id, values: chosen, words });
  };
  switch (field.kind) {
    case 'long':
      return (
        <textarea
          {...label}
          rows={3}
          maxLength={4_000}
          value={value}
          onChange={(e) => type(e.target.value)}
        />
      );
    case 'code':
      return (
        <select
          {...label}
          value={value}
          onChange={(e) => choose(e.target.value === '' ? [] : [e.target.value])}
        >
          <option value="">―</option>
          {offered(codes, entry).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'codes':
      return (
        <fieldset className="card-codes" {...label}>
          {offered(codes, entry).map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={entry?.values.includes(id) ?? false}
                onChange={(e) => choose(toggled(entry?.values ?? [], id, e.target.checked))}
              />
              {name}
            </label>
          ))}
        </fieldset>
      );
    case 'date':
      return <input {...label} type="date" value={value} onChange={(e) => type(e.target.value)} />;
    case 'number':
      return (
        <input
          {...label}
          inputMode="numeric"
          maxLength={20}
          value={value}
          onChange={(e) => type(e.target.value)}
        />
      );
    case 'text':
      return <input {...label} maxLength={200} value={value} onChange={(e) => type(e.target.value)} />;
  }
}

/** What can be chosen, and what was chosen when it still could be. */
function offered(codes: readonly Term[], entry: CardEntry | undefined): { id: string; name: string }[] {
  const gone = (entry?.values ?? []).filter((code) => codes.every(({ id }) => id !== code));
  return [...codes, ...gone.map((id) => ({ id, name: nameOf(id, codes, entry) }))];
}

function nameOf(code: string, codes: readonly Term[], entry: CardEntry | undefined): string {
  const stood = entry?.words[entry.values.indexOf(code)];
  return stood ?? codes.find(({ id }) => id === code)?.name ?? code;
}

function toggled(values: readonly string[], code: string, on: boolean): string[] {
  return on ? [...values, code] : values.filter((value) => value !== code);
}
