import { useNow } from '@madoguchi/web-kit/react';
import { formatClock } from '@madoguchi/web-kit/time';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { endWarning } from './idle';

/** Says 30 and 5 minutes ahead that the login ends, and stays. */
export function EndWarning() {
  const { endsAt } = useStore(useDesk().session);
  const now = useNow(10_000);
  const ends = Date.parse(endsAt);
  const step = endWarning(ends, now);
  if (step === null) {
    return null;
  }
  const minutes = Math.max(1, Math.ceil((ends - now) / 60_000));
  return (
    <div className={`strip ${step === 5 ? 'strip-danger' : 'strip-caution'}`} role="alert">
      <span>
        ログインはあと{minutes}分（{formatClock(endsAt)}）で終わります。書きかけの文は下書きに残ります。
      </span>
      <a className="button button-compact" href="/api/desk/login">
        いまログインしなおす
      </a>
    </div>
  );
}
