import type { Tag, TagGroup } from '../../shared/api/types';
import type { Shown } from './find-tags';

interface Props {
  group: TagGroup;
  tags: readonly Shown[];
  /** Required, and nothing chosen. */
  missing: boolean;
  readOnly: boolean;
  onPress(tag: Tag): void;
}

export function TagGroupField({ group, tags, missing, readOnly, onPress }: Props) {
  if (tags.length === 0) {
    return null;
  }
  return (
    <fieldset className="tags-group" disabled={readOnly}>
      <legend>
        {group.name}
        {group.required && (
          <span className={missing ? 'tags-required tags-missing' : 'tags-required'}>
            {missing ? '必須・未選択' : '必須'}
          </span>
        )}
        {group.choice === 'several' && <span className="tags-several">いくつでも</span>}
      </legend>
      <div className="tags-choices">
        {tags.map((tag) => (
          <button
            type="button"
            key={tag.tag}
            className={`tag tag-${tag.state}`}
            aria-pressed={tag.state === 'chosen'}
            onClick={() => onPress(tag)}
          >
            {tag.state === 'chosen' && <span aria-hidden="true">✓ </span>}
            {tag.state === 'suggested' && <span className="tags-auto">自動</span>}
            {tag.name}
            {tag.over && '（今は選べません）'}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
