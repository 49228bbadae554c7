import { uuid7 } from '@madoguchi/web-kit/ids';
import type { Disclosure } from '../../shared/api/types';
import type { DisclosureDraft, DisclosureSubject } from '../../shared/desk/disclosure-room';

export function emptyDraft(kind: Disclosure['kind'], subject: DisclosureSubject | null): DisclosureDraft {
  return {
    id: uuid7(),
    kind,
    subject,
    agency: '',
    officer: '',
    basis: '刑事訴訟法第197条第2項',
    documentNumber: '',
    danger: 'suicide',
    words: '',
    callback: '',
    answeredBy: '',
    called: false,
  };
}

/** Whether everything that is needed is there. */
export function isComplete(draft: DisclosureDraft): boolean {
  const needed =
    draft.kind === 'danger'
      ? [draft.agency, draft.officer, draft.words, draft.callback, draft.answeredBy]
      : [draft.agency, draft.officer, draft.basis, draft.documentNumber];
  return (
    draft.subject !== null &&
    needed.every((text) => text.trim() !== '') &&
    (draft.kind === 'ordinary' || draft.called)
  );
}
