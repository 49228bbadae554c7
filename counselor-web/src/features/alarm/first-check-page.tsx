import './first-check.css';
import { useState } from 'react';
import { PlainPage } from '../../shared/ui/plain-page';
import type { FirstCheck } from './check-state';
import { NotificationStep } from './notification-step';
import { SoundStep } from './sound-step';

interface Props {
  check: FirstCheck;
}

/** B2: a few seconds at the start of the day, so that no consultation comes in unheard. */
export function FirstCheckPage({ check }: Props) {
  const [heard, setHeard] = useState(false);
  return (
    <PlainPage view="first-check" title="はじめの確認">
      <SoundStep heard={heard} onHeard={setHeard} />
      <NotificationStep />
      <div className="check-step">
        {!heard && <p>音を確かめずに入ると、確かめるまで「音が止まっています」と表示します。</p>}
        <button type="button" className="button button-primary" onClick={() => check.finish(heard)}>
          窓口に入る
        </button>
      </div>
    </PlainPage>
  );
}
