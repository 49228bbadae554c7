import { LOGIN } from '../shared/api';
import { forgetEnding } from '../shared/hide/end-session';
import { Page } from '../shared/ui/page';

/** The conversation was asked for, but the server doesn't know who is here: not yet, or no longer. */
export function SignInPage({ kept }: { kept: boolean }) {
  return (
    <Page view="sign-in" title="LINEで確認してください">
      <p>
        相談画面を開くには、LINEでの確認が必要です。安全のため、しばらく使わないと確認をお願いしています。
      </p>
      {kept && <p>書きかけの文と、まだ送れていない文は残っています。</p>}
      <div class="actions">
        <a class="button button-primary button-wide" href={LOGIN} onClick={forgetEnding}>
          LINEで確認してつづける
        </a>
        <a class="button button-wide" href="/">
          はじめの画面へ
        </a>
      </div>
    </Page>
  );
}
