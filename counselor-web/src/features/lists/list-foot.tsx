import { formatClock } from '@madoguchi/web-kit/time';
import type { Arrangement } from './row-order';

interface Props {
  arrangement: Arrangement;
  onRenew(): void;
  readAt: number | null;
  failed: boolean;
  onReload(): void;
}

/** What there is to say about a list stands below it: above, it would push the rows away under the pointer. */
export function ListFoot({ arrangement, onRenew, readAt, failed, onReload }: Props) {
  return (
    <div className="list-foot">
      {arrangement.outOfOrder && (
        <button type="button" className="list-renew" onClick={onRenew}>
          {arrangement.heldBack > 0 ? `新着${arrangement.heldBack}件を表示` : '並びを新しくする'}
        </button>
      )}
      {failed && (
        <p className="list-failed" role="alert">
          {readAt === null ? '一覧を読めませんでした' : `${formatClock(readAt)}の内容です`}
          <button type="button" className="button button-compact" onClick={onReload}>
            再読込
          </button>
        </p>
      )}
    </div>
  );
}
