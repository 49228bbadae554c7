import type { CardEntry, CardField as Field, Term } from '../../shared/api/types';
import { CardInput } from './card-input';
import { entryWords } from './card-words';
import { CopyButton } from './copy-button';

interface Props {
  field: Field;
  codes: readonly Term[];
  entry: CardEntry | undefined;
  suggested: CardEntry | undefined;
  onChange(entry: CardEntry): void;
}

/** One field: its value, or what follows from elsewhere and waits to be confirmed. */
export function CardField({ field, codes, entry, suggested, onChange }: Props) {
  const words = entryWords(entry);
  return (
    <div className="card-field" data-field={field.id}>
      <div className="card-field-head">
        <span id={`card-${field.id}`}>{field.title}</span>
        {field.required && !entry && <span className="card-missing">未入力</span>}
        <CopyButton name={field.title} text={words} />
      </div>
      {!entry && suggested && (
        <button type="button" className="card-suggested" onClick={() => onChange(suggested)}>
          <span className="auto-sign">自動</span> {entryWords(suggested)}{' '}
          <span className="card-confirm">確定する</span>
        </button>
      )}
      <CardInput field={field} codes={codes} entry={entry} onChange={onChange} />
    </div>
  );
}
