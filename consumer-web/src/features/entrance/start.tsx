import type { ConsumerSession } from '@madoguchi/web-kit/api';
import { useState } from 'preact/hooks';
import { LOGIN } from '../../shared/api';
import { forgetEnding } from '../../shared/hide/end-session';
import { go } from '../../shared/router';
import { BeforeWriting } from './before-writing';
import { asksBeforeWriting, noteAsked } from './urgency-asked';

interface Props {
  session: ConsumerSession | null;
  closedNow: boolean;
}

/** Where the button leads: over LINE's confirmation if need be, then consent, then the conversation. */
function begin(session: ConsumerSession | null): void {
  if (!session?.signedIn) {
    forgetEnding();
    location.assign(LOGIN);
  } else if (session.consentNeeded) {
    go('/consent');
  } else {
    go(session.openConsultation ? '/chat' : '/chat/new');
  }
}

export function Start({ session, closedNow }: Props) {
  const [asking, setAsking] = useState(false);
  const open = session?.openConsultation ?? null;
  const press = () => {
    if (closedNow && !open && asksBeforeWriting()) {
      noteAsked();
      setAsking(true);
    } else {
      begin(session);
    }
  };
  return (
    <>
      <button type="button" class="button button-primary button-wide" onClick={press}>
        {open ? '相談のつづきへ' : '相談をはじめる'}
      </button>
      {asking && <BeforeWriting onWrite={() => begin(session)} onClose={() => setAsking(false)} />}
    </>
  );
}
