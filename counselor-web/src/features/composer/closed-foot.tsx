import './composer.css';
import type { Head } from '../../shared/api/types';
import { useStore } from '../../shared/store';
import { useComposers } from './composers';

interface Props {
  head: Head;
}

/** Why nothing can be written here now. What this person had already written stays within reach. */
export function ClosedFoot({ head }: Props) {
  const { text } = useStore(useComposers().of(head.id).state);
  return (
    <div className="composer composer-closed">
      <p>{reasonOf(head)}</p>
      {text !== '' && (
        <label className="field">
          書きかけの文（まだ送っていません）
          <textarea readOnly rows={3} value={text} />
        </label>
      )}
    </div>
  );
}

function reasonOf({ state, assignee }: Head): string {
  if (state === 'closed') {
    return 'この相談は終了しています。続けるときは[再開する]を押してください。';
  }
  return assignee ? `担当は${assignee.name}さんです` : 'まだ担当がいません。[担当する]を押すと書けます。';
}
