import { useState } from 'react';
import { useDesk } from '../shared/desk/desk-context';
import { prefer, preferences } from '../shared/preferences';
import { useStore } from '../shared/store';
import { Dropdown } from '../shared/ui/dropdown';
import { useServices } from './services-context';

export function PersonMenu() {
  const { account, previewForced } = useStore(useDesk().session);
  const { lock, logout } = useServices();
  const { previewOn } = useStore(preferences);
  const [failed, setFailed] = useState(false);
  return (
    <Dropdown label={account.name}>
      <label className="choice">
        <input
          type="checkbox"
          checked={previewForced || previewOn}
          disabled={previewForced}
          onChange={(event) => prefer({ previewOn: event.target.checked })}
        />
        送る前に確認画面を出す{previewForced && '（センターの決まり）'}
      </label>
      <button type="button" className="button button-compact" onClick={() => void lock.lock()}>
        ロックする
      </button>
      <button
        type="button"
        className="button button-compact"
        onClick={() => {
          logout().catch(() => setFailed(true));
        }}
      >
        ログアウト
      </button>
      {failed && <p role="alert">ログアウトできませんでした。つながりを確かめて、もう一度押してください。</p>}
    </Dropdown>
  );
}
