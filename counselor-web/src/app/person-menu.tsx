import { useState } from 'react';
import { useDesk } from '../shared/desk/desk-context';
import { EMPTY_ROOM } from '../shared/desk/disclosure-room';
import { NEW_EXPORT } from '../shared/desk/export-draft';
import { prefer, preferences } from '../shared/preferences';
import { useStore } from '../shared/store';
import { Dropdown } from '../shared/ui/dropdown';
import { useServices } from './services-context';

export function PersonMenu() {
  const desk = useDesk();
  const { account, previewForced } = useStore(desk.session);
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
      {desk.discloses && (
        <button
          type="button"
          className="button button-compact"
          onClick={() => desk.dialog.set({ kind: 'disclosures', room: EMPTY_ROOM })}
        >
          識別番号の開示
        </button>
      )}
      {desk.writesOut && (
        <button
          type="button"
          className="button button-compact"
          onClick={() => desk.dialog.set({ kind: 'exports', draft: NEW_EXPORT })}
        >
          相談を書き出す…
        </button>
      )}
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
