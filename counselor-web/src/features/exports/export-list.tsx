import { useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import type { Export } from '../../shared/api/types';
import { findingWords, isUnderWay, periodWords, stateWords } from './export-words';

interface Props {
  exports: readonly Export[] | null;
  onCancel(id: string): void;
}

/** What was asked for, the newest first; a file is its requester's alone. */
export function ExportList({ exports, onCancel }: Props) {
  return (
    <section className="export-list" aria-label="書き出したもの">
      <h3>書き出したもの</h3>
      <p className="export-note">
        ファイルは7日で消えます。受け取れるのは書き出した本人だけです。書き出しと受け取りは記録に残ります。
      </p>
      {exports?.length === 0 && <p>まだありません。</p>}
      <ul>
        {exports?.map((one) => (
          <ExportItem key={one.id} one={one} onCancel={onCancel} />
        ))}
      </ul>
    </section>
  );
}

function ExportItem({ one, onCancel }: { one: Export; onCancel(id: string): void }) {
  const now = useNow(60_000);
  const open = isUnderWay(one) || one.state === 'done';
  return (
    <li className="export-item">
      <p>
        <strong>{one.purpose}</strong>
      </p>
      <p className="export-note">
        {formatWhen(one.requestedAt, now)}　{one.by}　{periodWords(one)}　{one.columns}列
      </p>
      <p role="status">{stateWords(one, now)}</p>
      {isUnderWay(one) && (
        <progress
          aria-label="書き出しの進み"
          max={one.total ?? undefined}
          value={one.total ? one.written : undefined}
        />
      )}
      {findingWords(one).map((words) => (
        <p key={words} className="export-finding">
          {words}
        </p>
      ))}
      {one.own && open && (
        <p className="export-actions">
          {one.state === 'done' && (
            <a
              className="button button-compact button-primary"
              href={`/api/desk/exports/${one.id}/file`}
              download
            >
              受け取る
            </a>
          )}
          <button type="button" className="button button-compact" onClick={() => onCancel(one.id)}>
            {one.state === 'done' ? 'ファイルを消す' : '取り消す'}
          </button>
        </p>
      )}
    </li>
  );
}
