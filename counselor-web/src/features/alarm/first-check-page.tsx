import './first-check.css';
import { useState } from 'react';
import type { Presence } from '../../shared/api/types';
import { PlainPage } from '../../shared/ui/plain-page';
import type { FirstCheck } from './check-state';
import { NotificationStep } from './notification-step';
import { PresenceStep } from './presence-step';
import { SoundStep } from './sound-step';

interface Props {
  check: FirstCheck;
}

/** B2: a few seconds at the start of the day, so that no consultation comes in unheard. */
export function FirstCheckPage({ check }: Props) {
  const [heard, setHeard] = useState(false);
  const [presence, setPresence] = useState<Presence>('available');
  return (
    <PlainPage view="first-check" title="はじめの確認">
      <SoundStep heard={heard} onHeard={setHeard} />
      <NotificationStep />
      <PresenceStep chosen={presence} onChoose={setPresence} />
      <div className="check-step">
        {!heard && <p>音を確かめずに入ると、確かめるまで「音が止まっています」と表示します。</p>}
        <button type="button" className="button button-primary" onClick={() => check.finish(heard, presence)}>
          窓口に入る
        </button>
      </div>
    </PlainPage>
  );
}
