import './casework.css';
import { useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import { useStore } from '../store';
import type { Sheet } from './sheet';

interface Props<T> {
  sheet: Sheet<T>;
}

/** Whether what is written here is kept, and who wrote last; always one line, so that nothing below it moves. */
export function SheetLine<T>({ sheet }: Props<T>) {
  const { at, written, clashes } = useStore(sheet.state);
  const now = useNow(30_000);
  if (clashes.length > 0) {
    return (
      <p className="sheet-line sheet-line-alert" role="alert">
        まだ保存していません。どちらを残すか選んでください
      </p>
    );
  }
  switch (at) {
    case 'unsaved':
      return <p className="sheet-line">保存しています…</p>;
    case 'failed':
      return (
        <p className="sheet-line sheet-line-alert" role="alert">
          保存できません（この画面に残っています）
        </p>
      );
    case 'saved':
      return (
        <p className="sheet-line">
          {written.at === null
            ? 'まだ何も記録されていません'
            : `保存 ${formatWhen(written.at, now)}　${written.by?.name ?? ''}`}
        </p>
      );
  }
}
