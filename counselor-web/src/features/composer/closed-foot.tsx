import './composer.css';
import type { Head } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { useComposers } from './composers';
import { ContactButton } from './contact-button';

interface Props {
  head: Head;
}

const HINT: Record<Head['state'], string> = {
  waiting: '[担当する]を押すと書けます。',
  assigned: '',
  closed: '',
};

/** Why nothing can be written here now. What this person had already written stays within reach. */
export function ClosedFoot({ head }: Props) {
  const { handles } = useDesk();
  const { text } = useStore(useComposers().of(head.id).state);
  return (
    <div className="composer composer-closed">
      <p>
        {reasonOf(head)}
        {handles && HINT[head.state]}
      </p>
      {handles && head.state === 'closed' && <ContactButton head={head} />}
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
    return 'この相談は終了しています。';
  }
  return assignee ? `担当は${assignee.name}さんです` : 'まだ担当がいません。';
}
