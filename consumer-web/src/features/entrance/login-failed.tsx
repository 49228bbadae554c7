import type { Entrance } from '@madoguchi/web-kit/api';
import { LOGIN } from '../../shared/api';
import { PhoneBox } from '../../shared/ui/phone-box';

/** LINE's own browser leaves for the phone's browser when it finds this in an address. */
const OUTSIDE_LINE = '/?openExternalBrowser=1';

/** LINE refused, or its answer got lost: there is always another way. */
export function LoginFailed({ phone }: { phone: Entrance['phone'] }) {
  return (
    <div class="notice notice-caution" role="alert">
      <p class="notice-title">LINEで確認できませんでした。</p>
      <p>もう一度ためすか、ほかのブラウザで開いてください。お電話でもご相談いただけます。</p>
      <div class="actions">
        <a class="button button-primary" href={`${LOGIN}?retry=true`}>
          もう一度
        </a>
        <a class="button" href={OUTSIDE_LINE}>
          ほかのブラウザで開く
        </a>
      </div>
      <PhoneBox phone={phone} />
    </div>
  );
}
