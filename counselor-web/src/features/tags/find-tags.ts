import type { Tag, TagGroup } from '../../shared/api/types';

/** Width, case and kana don't matter to who types. */
export function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/\s/g, '');
}

export interface Shown extends Tag {
  state: 'chosen' | 'suggested' | 'free';
  /** Chosen once, and not to be chosen anew. */
  over: boolean;
}

/** The tags of a group as they stand on the screen: what it offers, and what was chosen and is offered no more. */
export function shownTags(
  group: TagGroup,
  chosen: readonly Tag[],
  suggested: readonly Tag[],
  typed: string,
): Shown[] {
  const own = chosen.filter((tag) => tag.group === group.id);
  const offered = group.tags.map(({ id, name }) => ({
    group: group.id,
    tag: id,
    groupName: group.name,
    name,
  }));
  const gone = own.filter((tag) => offered.every((one) => one.tag !== tag.tag));
  const wanted = plain(typed);
  return [...gone, ...offered]
    .map((tag): Shown => ({ ...tag, state: stateOf(tag, own, suggested), over: gone.includes(tag) }))
    .filter((tag) => wanted === '' || plain(tag.name).includes(wanted) || plain(group.name).includes(wanted));
}

/** The tags after one was pressed: taken away if it was chosen, in the place of another where only one fits. */
export function toggled(chosen: readonly Tag[], tag: Tag, group: TagGroup): Tag[] {
  const { tag: id, group: of, groupName, name } = tag;
  const had = chosen.some((one) => one.group === of && one.tag === id);
  const others = chosen.filter(
    (one) => one.group !== of || (one.tag !== id && (had || group.choice === 'several')),
  );
  return had ? others : [...others, { group: of, tag: id, groupName, name }];
}

function stateOf(tag: Tag, own: readonly Tag[], suggested: readonly Tag[]): Shown['state'] {
  const among = (tags: readonly Tag[]) => tags.some((one) => one.group === tag.group && one.tag === tag.tag);
  if (among(own)) {
    return 'chosen';
  }
  return own.length === 0 && among(suggested) ? 'suggested' : 'free';
}
