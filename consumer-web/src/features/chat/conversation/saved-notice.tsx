import type { ConsumerSession } from '@madoguchi/web-kit/api';

interface Props {
  session: ConsumerSession;
  /** Null where the centre has named none: then there is nothing to press. */
  addFriendUrl: string | null;
  onNotices: () => void;
}

/** Nobody has answered yet: one may go, and this is how one learns of the answer. */
export function SavedNotice({ session, addFriendUrl, onNotices }: Props) {
  return (
    <div class="notice saved-notice">
      <p>
        書いたものは保存されました。この画面は閉じてもだいじょうぶです。
        {session.noticesWanted && session.friend !== false && '返事がきたらLINEでお知らせします。'}
      </p>
      {session.noticesWanted && session.friend === false ? (
        <>
          <p class="notice-title">お知らせが届きません</p>
          <p>LINEで友だちになると、返事がきたときにお知らせが届きます。</p>
          {addFriendUrl !== null && (
            <a class="button button-small" href={addFriendUrl}>
              友だちに追加
            </a>
          )}
        </>
      ) : (
        <button type="button" class="button button-small" onClick={onNotices}>
          {session.noticesWanted ? '通知を受け取らない' : '通知を受け取る'}
        </button>
      )}
    </div>
  );
}
