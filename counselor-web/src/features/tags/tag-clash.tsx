import type { Tag, TagGroup } from '../../shared/api/types';
import { ClashBox } from '../../shared/casework/clash-box';
import type { Clash } from '../../shared/casework/merge-parts';
import type { Sheet } from '../../shared/casework/sheet';

interface Props {
  sheet: Sheet<readonly Tag[]>;
  clash: Clash;
  groups: readonly TagGroup[];
}

/** A colleague has chosen otherwise in the same group. */
export function TagClash({ sheet, clash, groups }: Props) {
  const tags = clash.theirs === undefined ? [] : (JSON.parse(clash.theirs) as Tag[]);
  const words = tags.map(({ name }) => name).join('、') || '（なし）';
  const name = groups.find(({ id }) => id === clash.part)?.name ?? tags[0]?.groupName ?? '';
  return <ClashBox sheet={sheet} clash={clash} title={name} theirs={words} />;
}
