import type { FocusEvent } from 'react';
import type { ListName } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { ConsultationRow } from './consultation-row';
import { ListFoot } from './list-foot';
import type { Placed } from './row-order';
import { useArranged } from './use-arranged';

const EMPTY: Record<ListName, string> = {
  waiting: '待っている相談はありません',
  mine: '担当している相談はありません',
  unattended: '担当者が不在の相談はありません',
  all: '開いている相談はありません',
  closed: '終了した相談はありません',
};

interface Props {
  name: ListName;
}

export function ConsultationList({ name }: Props) {
  const desk = useDesk();
  const { rows, next, readAt, failed } = useStore(desk.lists.of(name));
  const open = useStore(desk.opened.id);
  const arranged = useArranged(name, rows, desk.me);
  const onFocus = (event: FocusEvent<HTMLElement>) => arranged.hold(event.target.matches(':focus-visible'));
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the order, it operates nothing */}
      <div
        className="list"
        onPointerEnter={() => arranged.hold(true)}
        onPointerLeave={() => arranged.hold(false)}
        onFocus={onFocus}
        onBlur={() => arranged.hold(false)}
      >
        {readAt !== null && arranged.rows.length === 0 && <p className="list-empty">{EMPTY[name]}</p>}
        {groups(arranged.rows).map(({ group, placed }) => (
          <section key={group} aria-label={group || undefined}>
            {group !== '' && (
              <h3 className="list-group">
                {group} <span>{placed.length}</span>
              </h3>
            )}
            <ul className="list-rows">
              {placed.map(({ row, gone }) => (
                <li key={row.id}>
                  <ConsultationRow list={name} row={row} gone={gone} open={row.id === open} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {next !== null && (
          <button type="button" className="button button-compact" onClick={() => void desk.lists.more(name)}>
            もっと見る
          </button>
        )}
      </div>
      <ListFoot
        arrangement={arranged}
        onRenew={arranged.renew}
        readAt={readAt}
        failed={failed}
        onReload={() => void desk.lists.reload(name).catch(() => undefined)}
      />
    </>
  );
}

function groups(rows: readonly Placed[]): { group: string; placed: Placed[] }[] {
  const byGroup = new Map<string, Placed[]>();
  for (const placed of rows) {
    byGroup.set(placed.group, [...(byGroup.get(placed.group) ?? []), placed]);
  }
  return [...byGroup].map(([group, placed]) => ({ group, placed }));
}
