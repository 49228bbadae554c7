import type { NewExport } from '../api/types';

/** An export as it stands in its form. */
export interface ExportDraft {
  purpose: string;
  /** Null: by days. */
  fiscalYear: number | null;
  first: string;
  last: string;
  states: readonly NewExport['states'][number][];
  encoding: NewExport['encoding'];
  /** Null: those chosen the last time. */
  columns: readonly string[] | null;
}

export const NEW_EXPORT: ExportDraft = {
  purpose: '',
  fiscalYear: null,
  first: '',
  last: '',
  states: [],
  encoding: 'utf-8',
  columns: null,
};
