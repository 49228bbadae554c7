import type { CardEntry, CardForm } from '../../shared/api/types';
import { ClashBox } from '../../shared/casework/clash-box';
import type { Clash } from '../../shared/casework/merge-parts';
import type { Sheet } from '../../shared/casework/sheet';
import { entryWords } from './card-words';

interface Props {
  sheet: Sheet<readonly CardEntry[]>;
  clash: Clash;
  form: CardForm;
}

/** A colleague has filled in the same field otherwise. */
export function CardClash({ sheet, clash, form }: Props) {
  const theirs = clash.theirs === undefined ? undefined : (JSON.parse(clash.theirs) as CardEntry);
  const title = form.fields.find(({ id }) => id === clash.part)?.title ?? '';
  return <ClashBox sheet={sheet} clash={clash} title={title} theirs={entryWords(theirs) || '（空）'} />;
}
