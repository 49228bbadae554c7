import { useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

interface Props {
  id: string;
  /** The tags are on the screen now. */
  onGo(): void;
}

/** Which tags closing waits for, and the way to them. */
export function MissingTags({ id, onGo }: Props) {
  const { caseworks } = useDesk();
  const casework = caseworks.of(id);
  const { missing } = useStore(casework.state);
  const groups = useStore(caseworks.groups);
  useEffect(() => caseworks.refreshQuietly(id), [caseworks, id]);
  if (missing.length === 0) {
    return null;
  }
  const names = (groups ?? []).filter((group) => missing.includes(group.id)).map(({ name }) => name);
  return (
    <div className="notice notice-caution dialog-form">
      <p>必須のタグが選ばれていません：{names.join('、')}</p>
      <p>
        <button
          type="button"
          className="button button-compact"
          onClick={() => {
            casework.tab.set('tags');
            onGo();
          }}
        >
          タグを選ぶ
        </button>
      </p>
    </div>
  );
}
