import type { ConsumerSession, Entrance } from '@madoguchi/web-kit/api';
import { Link } from '../../shared/ui/link';
import { Page } from '../../shared/ui/page';
import { PhoneBox } from '../../shared/ui/phone-box';
import { About } from './about';
import { LoginFailed } from './login-failed';
import { Start } from './start';
import { StatusBox } from './status-box';
import './entrance.css';

interface Props {
  entrance: Entrance;
  session: ConsumerSession | null;
  loginFailed: boolean;
}

/** 入口: whose window this is, whether someone is there, and the way in. No login. */
export function EntrancePage({ entrance, session, loginFailed }: Props) {
  const earlier = session?.openConsultation ? null : session?.latestClosed;
  return (
    <Page view="entrance" title={entrance.centreName}>
      <p class="official">
        <span aria-hidden="true">✓</span> {entrance.officialLine}
      </p>
      {loginFailed && <LoginFailed phone={entrance.phone} />}
      <StatusBox status={entrance.status} />
      <div class="actions">
        <Start session={session} closedNow={entrance.status.open === false} />
        {earlier && (
          <Link class="button button-wide" to={`/chat/${earlier.id}`}>
            前の相談を見る
          </Link>
        )}
        <a class="button button-wide" href="/now">
          今すぐできること
        </a>
      </div>
      <section>
        <h2>電話でも相談できます</h2>
        <PhoneBox phone={entrance.phone} />
      </section>
      <section>
        <h2>受付曜日・時間</h2>
        <p>{entrance.receptionHours}</p>
      </section>
      <About entrance={entrance} />
    </Page>
  );
}
