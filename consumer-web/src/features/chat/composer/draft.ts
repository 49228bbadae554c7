import { uuid7 } from '@madoguchi/web-kit/ids';
import { readLocal, removeLocal, writeLocal } from '../../../shared/storage/local';
import { DRAFT } from '../../../shared/storage/names';

/** What stands in the composer, under the UUID its message will have: sent once, even if the page dies on the way. */
export interface Draft {
  id: string;
  text: string;
}

export function readDraft(): Draft {
  try {
    return JSON.parse(readLocal(DRAFT) ?? '') as Draft;
  } catch {
    return emptyDraft();
  }
}

export function emptyDraft(): Draft {
  return { id: uuid7(), text: '' };
}

export function keepDraft(draft: Draft): void {
  if (draft.text === '') {
    removeLocal(DRAFT);
  } else {
    writeLocal(DRAFT, JSON.stringify(draft));
  }
}
