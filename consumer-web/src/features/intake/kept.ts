import type { NewIntakeAnswer } from '@madoguchi/web-kit/api';
import { readLocal, removeLocal, writeLocal } from '../../shared/storage/local';
import { INTAKE } from '../../shared/storage/names';

/** What the server has not confirmed yet. */
export interface Unsent {
  answers: { question: string; answer: NewIntakeAnswer }[];
  /** The end of the asking, when the person has come to it. */
  end: { skipped: boolean } | null;
}

export const NONE: Unsent = { answers: [], end: null };

export function readUnsent(): Unsent {
  try {
    return { ...NONE, ...(JSON.parse(readLocal(INTAKE) ?? '{}') as Partial<Unsent>) };
  } catch {
    return NONE;
  }
}

/** False when the browser keeps nothing of it. */
export function keepUnsent(unsent: Unsent): boolean {
  if (unsent.answers.length === 0 && unsent.end === null) {
    removeLocal(INTAKE);
    return false;
  }
  return writeLocal(INTAKE, JSON.stringify(unsent));
}

export function isWiped(): boolean {
  return readLocal(INTAKE) === null;
}
