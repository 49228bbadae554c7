import type { CardEntry, CardField, CardForm } from '../../shared/api/types';

/** The fields under their headings, in the form's order. */
export function sectionsOf({ fields }: CardForm): { title: string; fields: CardField[] }[] {
  const sections = new Map<string, CardField[]>();
  for (const field of fields) {
    sections.set(field.section, [...(sections.get(field.section) ?? []), field]);
  }
  return [...sections].map(([title, own]) => ({ title, fields: own }));
}

export function entryWords(entry: CardEntry | undefined): string {
  return entry?.words.join('、') ?? '';
}

const PAPER_DAY = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });

/** 「令和8年11月23日」: papers of an office count in eras. */
export function paperDay(date: string): string {
  return PAPER_DAY.format(new Date(date));
}

/** What stands in a field, on paper. */
export function paperWords(field: CardField, entry: CardEntry | undefined): string {
  return entry && field.kind === 'date' ? entry.words.map(paperDay).join('') : entryWords(entry);
}

/** What is typed as it is kept: digits in any width, with or without separators, are a number. */
export function typedValues(field: CardField, typed: string): string[] {
  const value = field.kind === 'number' ? typed.normalize('NFKC').replaceAll(/\D/g, '') : typed;
  return value === '' ? [] : [value];
}
