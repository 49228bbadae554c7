import type { ExportChoice } from '../../shared/api/types';

type Group = ExportChoice['groups'][number];

interface Props {
  groups: readonly Group[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** What stands in the file, a column each; a whole group at once, too. */
export function ColumnsField({ groups, chosen, onChange }: Props) {
  const set = (ids: readonly string[], on: boolean) =>
    onChange([...chosen.filter((id) => !ids.includes(id)), ...(on ? ids : [])]);
  return (
    <section className="export-columns" aria-label="書き出す列">
      <h3>書き出す列</h3>
      {groups.map((group) => (
        <fieldset key={group.title} className="export-choices">
          <legend>
            {group.title}
            <WholeGroup group={group} chosen={chosen} onSet={set} />
          </legend>
          {group.columns.map(({ id, title }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => set([id], event.target.checked)}
              />
              {title}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface WholeGroupProps {
  group: Group;
  chosen: readonly string[];
  onSet(ids: readonly string[], on: boolean): void;
}

function WholeGroup({ group, chosen, onSet }: WholeGroupProps) {
  const ids = group.columns.map((column) => column.id);
  const all = ids.every((id) => chosen.includes(id));
  return (
    <button
      type="button"
      className="export-whole"
      aria-label={`${group.title}の列を${all ? 'すべて外す' : 'すべて選ぶ'}`}
      onClick={() => onSet(ids, !all)}
    >
      {all ? 'すべて外す' : 'すべて選ぶ'}
    </button>
  );
}
