import { useState } from 'react';
import {
  askForNotifications,
  type NotificationPermissionState,
  notificationPermission,
} from './notification';

const WORDS: Record<NotificationPermissionState, string> = {
  granted: '✓ 通知を出せます。通知に相談の内容は出ません。',
  denied: 'ブラウザが通知を止めています。音と画面で知らせます。',
  default: '窓口の画面が隠れているときに知らせます。通知に相談の内容は出ません。',
  unavailable: 'このブラウザは通知を出せません。音と画面で知らせます。',
};

export function NotificationStep() {
  const [permission, setPermission] = useState(notificationPermission());
  return (
    <section className="check-step" aria-labelledby="check-notification">
      <h2 id="check-notification">デスクトップ通知</h2>
      <p role="status">{WORDS[permission]}</p>
      {permission === 'default' && (
        <button
          type="button"
          className="button"
          onClick={() => void askForNotifications().then(setPermission)}
        >
          通知を許可する
        </button>
      )}
    </section>
  );
}
