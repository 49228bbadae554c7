import './card.css';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useRef } from 'react';
import type { CardEntry } from '../../shared/api/types';
import { SheetLine } from '../../shared/casework/sheet-line';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { CardClash } from './card-clash';
import { CardField } from './card-field';
import { CardPrint } from './card-print';
import { sectionsOf } from './card-words';

interface Props {
  id: string;
}

/** ⑧: the consultation card, one long form in PIO-NET's order. */
export function CardPane({ id }: Props) {
  const desk = useDesk();
  const casework = desk.caseworks.of(id);
  const form = useStore(desk.caseworks.form);
  const { read, problem, cardSuggested } = useStore(casework.state);
  const { content: entries, clashes } = useStore(casework.card.state);
  const { conversation } = useStore(desk.conversations.of(id));
  const place = useRef<HTMLDivElement>(null);
  if (!read || !form) {
    return problem ? <ProblemNotice problem={problem} /> : <p role="status">読んでいます…</p>;
  }
  const entryOf = (field: string) => entries.find((entry) => entry.field === field);
  const suggestedOf = (field: string) => cardSuggested.find((entry) => entry.field === field);
  const missing = form.fields.filter(({ id: field, required }) => required && !entryOf(field));
  const write = (entry: CardEntry) =>
    casework.card.change((now) => [
      ...now.filter(({ field }) => field !== entry.field),
      ...(entry.values.length === 0 ? [] : [entry]),
    ]);
  const jump = () => {
    const [first] = missing;
    const field = place.current?.querySelector<HTMLElement>(`[data-field="${first?.id}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
  };
  return (
    <div className="card" ref={place}>
      <div className="card-line">
        <SheetLine sheet={casework.card} />
        <button
          type="button"
          className="button button-compact"
          disabled={missing.length === 0}
          onClick={jump}
        >
          未入力 {missing.length}
        </button>
        <button type="button" className="button button-compact" onClick={() => window.print()}>
          印刷 A4
        </button>
      </div>
      {clashes.map((clash) => (
        <CardClash key={clash.part} sheet={casework.card} clash={clash} form={form} />
      ))}
      {sectionsOf(form).map(({ title, fields }) => (
        <fieldset key={title} className="card-section" disabled={!desk.handles}>
          <legend>{title}</legend>
          {fields.map((field) => (
            <CardField
              key={field.id}
              field={field}
              codes={field.list === null ? [] : (form.lists[field.list] ?? [])}
              entry={entryOf(field.id)}
              suggested={suggestedOf(field.id)}
              onChange={write}
            />
          ))}
        </fieldset>
      ))}
      {conversation && (
        <CardPrint
          head={conversation.head}
          centre={desk.session.get().centreName}
          form={form}
          entries={entries}
        />
      )}
    </div>
  );
}
