import { uuid7 } from '@madoguchi/web-kit/ids';
import type { NewTemplate, Template } from '../../shared/api/types';
import type { TemplateDraft } from '../../shared/desk/dialogs';

/** A template as its form begins with it. */
export function drafted({ id, shared, category, title, text, basis, validUntil }: Template): TemplateDraft {
  return { id, standing: true, shared, category, title, text, basis, validUntil: validUntil ?? '' };
}

export function emptyDraft(): TemplateDraft {
  return {
    id: uuid7(),
    standing: false,
    shared: false,
    category: '',
    title: '',
    text: '',
    basis: '',
    validUntil: '',
  };
}

/** What is sent of it; null as long as something is missing. A legal text has both basis and last day. */
export function finished({
  id,
  category,
  title,
  text,
  basis,
  validUntil,
}: TemplateDraft): NewTemplate | null {
  const whole = title.trim() !== '' && text.trim() !== '' && (basis.trim() === '') === (validUntil === '');
  return whole
    ? {
        id,
        category: category.trim(),
        title: title.trim(),
        text: text.trimEnd(),
        basis: basis.trim(),
        validUntil: validUntil === '' ? null : validUntil,
      }
    : null;
}
