import { PlainPage } from '../../shared/ui/plain-page';

interface Props {
  /** There was a login on this page, and it is over. */
  ended: boolean;
  /** The way through the login led back here. */
  failed: boolean;
}

export function EntryPage({ ended, failed }: Props) {
  return (
    <PlainPage view="entry" title="相談窓口">
      {failed && (
        <p className="notice notice-problem" role="alert">
          ログインできませんでした。もう一度ためしてください。続くときは管理者に連絡してください。
        </p>
      )}
      {ended ? (
        <p className="notice notice-caution" role="alert">
          ログインの期限が切れました。書きかけの文は下書きに残っています。もう一度入ると続けられます。
        </p>
      ) : (
        <p>相談員の方の入口です。</p>
      )}
      <a className="button button-primary" href="/api/desk/login">
        窓口に入る
      </a>
    </PlainPage>
  );
}
