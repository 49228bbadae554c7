import './tags.css';
import { isComposing, ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import type { Tag, TagGroup } from '../../shared/api/types';
import { SheetLine } from '../../shared/casework/sheet-line';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { type Shown, shownTags, toggled } from './find-tags';
import { TagClash } from './tag-clash';
import { TagGroupField } from './tag-group-field';

interface Props {
  id: string;
}

/** ⑦: the consultation's tags, by group; found by typing, chosen by a press. */
export function TagsPane({ id }: Props) {
  const desk = useDesk();
  const casework = desk.caseworks.of(id);
  const groups = useStore(desk.caseworks.groups);
  const { suggested, missing, read, problem } = useStore(casework.state);
  const { content: chosen, clashes } = useStore(casework.tags.state);
  const [typed, setTyped] = useState('');
  const press = (group: TagGroup, tag: Tag) => casework.tags.change((now) => toggled(now, tag, group));
  const found = (groups ?? []).map((group) => ({ group, tags: shownTags(group, chosen, suggested, typed) }));
  const takeFirst = () => {
    const first = found.find(({ tags }) => tags.some(isToTake));
    const tag = first?.tags.find(isToTake);
    if (first && tag && typed.trim() !== '') {
      press(first.group, tag);
      setTyped('');
    }
  };
  const confirmAll = () => casework.tags.change((now) => [...now, ...suggested]);
  if (!read || !groups) {
    return problem ? <ProblemNotice problem={problem} /> : <p role="status">読んでいます…</p>;
  }
  return (
    <>
      <div className="tags-find">
        <input
          type="search"
          aria-label="タグをさがす（Enterで最初のものを選ぶ）"
          placeholder="タグをさがす"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isComposing(event.nativeEvent)) {
              takeFirst();
            }
          }}
        />
        <div className="tags-line">
          <SheetLine sheet={casework.tags} />
          {suggested.length > 0 && desk.handles && (
            <button
              type="button"
              className="button button-compact"
              title="はじめの質問の答えから選んだものです"
              onClick={confirmAll}
            >
              自動をすべて確定
            </button>
          )}
        </div>
      </div>
      {clashes.map((clash) => (
        <TagClash key={clash.part} sheet={casework.tags} clash={clash} groups={groups} />
      ))}
      {found.map(({ group, tags }) => (
        <TagGroupField
          key={group.id}
          group={group}
          tags={tags}
          missing={missing.includes(group.id) && !chosen.some((tag) => tag.group === group.id)}
          readOnly={!desk.handles}
          onPress={(tag) => press(group, tag)}
        />
      ))}
      <Dropped chosen={chosen} groups={groups} />
    </>
  );
}

function isToTake({ state }: Shown): boolean {
  return state !== 'chosen';
}

/** What was chosen of groups the centre has no more. */
function Dropped({ chosen, groups }: { chosen: readonly Tag[]; groups: readonly TagGroup[] }) {
  const dropped = chosen.filter((tag) => groups.every((group) => group.id !== tag.group));
  return dropped.length === 0 ? null : (
    <p>以前の分類：{dropped.map(({ groupName, name }) => `${groupName} ${name}`).join('、')}</p>
  );
}
