import { formatClock } from '@madoguchi/web-kit/time';
import { useStore } from '../../shared/store';
import type { DraftKeeper } from './draft-keeper';

interface Props {
  keeper: DraftKeeper;
  onReload(): void;
}

export function DraftLine({ keeper, onReload }: Props) {
  const state = useStore(keeper.state);
  switch (state.at) {
    case 'clean':
      return null;
    case 'unread':
      return (
        <span className="composer-draft" role="alert">
          下書きを読めませんでした{' '}
          <button type="button" className="button button-compact" onClick={onReload}>
            再読込
          </button>
        </span>
      );
    case 'unsaved':
      return <span className="composer-draft">下書き 未保存</span>;
    case 'saved':
      return <span className="composer-draft">下書き保存 {formatClock(state.time)}</span>;
    case 'failed':
      return (
        <span className="composer-draft composer-too-long" role="alert">
          下書きを保存できません（文はこの画面に残っています）
        </span>
      );
  }
}
