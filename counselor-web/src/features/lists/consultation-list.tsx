import { formatClock } from '@madoguchi/web-kit/time';
import type { FocusEvent } from 'react';
import type { ListName } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { ConsultationRow } from './consultation-row';
import type { Placed } from './row-order';
import { useArranged } from './use-arranged';

const EMPTY: Record<ListName, string> = {
  waiting: '待っている相談はありません',
  mine: '担当している相談はありません',
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
  const reload = () => void desk.lists.reload(name).catch(() => undefined);
  const onFocus = (event: FocusEvent<HTMLElement>) => arranged.hold(event.target.matches(':focus-visible'));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only holds the order, it operates nothing
    <div
      className="list"
      onPointerEnter={() => arranged.hold(true)}
      onPointerLeave={() => arranged.hold(false)}
      onFocus={onFocus}
      onBlur={() => arranged.hold(false)}
    >
      {failed && (
        <p className="list-failed" role="alert">
          {readAt === null ? '一覧を読めませんでした' : `${formatClock(readAt)}の内容です`}
          <button type="button" className="button button-compact" onClick={reload}>
            再読込
          </button>
        </p>
      )}
      {arranged.outOfOrder && (
        <button type="button" className="list-renew" onClick={arranged.renew}>
          {arranged.heldBack > 0 ? `新着${arranged.heldBack}件を表示` : '並びを新しくする'}
        </button>
      )}
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
  );
}

function groups(rows: readonly Placed[]): { group: string; placed: Placed[] }[] {
  const byGroup = new Map<string, Placed[]>();
  for (const placed of rows) {
    byGroup.set(placed.group, [...(byGroup.get(placed.group) ?? []), placed]);
  }
  return [...byGroup].map(([group, placed]) => ({ group, placed }));
}
