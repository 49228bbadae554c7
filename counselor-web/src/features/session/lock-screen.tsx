import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { PlainPage } from '../../shared/ui/plain-page';
import { openUnlockWindow } from './unlock-window';

interface Props {
  /** How many consultations nobody has taken; null while that is not known. */
  waiting: number | null;
  /** The alarm can't sound until somebody touches the page. */
  silent: boolean;
}

/** Takes the place of everything with content. */
export function LockScreen({ waiting, silent }: Props) {
  const desk = useDesk();
  const state = useStore(desk.lock);
  const { account } = useStore(desk.session);
  const [refused, setRefused] = useState(false);
  return (
    <PlainPage view="locked" title="ロック中">
      <p>{account.name}さんの窓口です。書きかけの文はそのまま残っています。</p>
      {waiting !== null && <p className="lock-waiting">待ち {waiting}人</p>}
      {silent && (
        <p className="notice notice-problem" role="alert">
          ♪ 音が止まっています。この画面を一度押すと鳴るようになります。
        </p>
      )}
      <button
        type="button"
        className="button button-primary"
        disabled={state === 'telling'}
        onClick={() => setRefused(!openUnlockWindow())}
      >
        {state === 'telling' ? 'ロックしています…' : 'ロックを解除する'}
      </button>
      {refused && (
        <p className="notice notice-caution" role="alert">
          ブラウザが小さな画面を開けませんでした。
          <a href="/api/desk/session/unlock" target="_blank" rel="noopener opener">
            新しいタブで解除する
          </a>
        </p>
      )}
    </PlainPage>
  );
}
