import { body, type Consent, type Entrance } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Page } from '../../shared/ui/page';
import { ConsentText } from './consent-text';
import { Declined } from './declined';
import './consent.css';

interface Props {
  phone: Entrance['phone'];
  onConsented: () => Promise<void>;
}

/** はじめる前に: what is done with what one writes, in five lines, before anything is written. */
export function ConsentPage({ phone, onConsented }: Props) {
  const [consent, setConsent] = useState<Consent | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [declined, setDeclined] = useState(false);
  const [busy, setBusy] = useState(false);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof ProblemError ? error : new ProblemError('internal', 500));
    }
  }, []);
  const read = useCallback(() => body(api.GET('/api/consumer/consent')).then(setConsent), []);
  useEffect(() => void attempt(read), [attempt, read]);

  const agree = async (version: number) => {
    setBusy(true);
    await attempt(async () => {
      await api.POST('/api/consumer/consent', { body: { version } }).catch((error: unknown) => {
        if (error instanceof ProblemError && error.slug === 'consent-outdated') {
          void read();
        }
        throw error;
      });
      await onConsented();
    });
    setBusy(false);
  };

  return (
    <Page view="consent" title="はじめる前に">
      {problem && (
        <ProblemNotice problem={problem}>
          {!consent && (
            <button type="button" class="button" onClick={() => void attempt(read)}>
              もう一度読みこむ
            </button>
          )}
        </ProblemNotice>
      )}
      {consent && !declined && (
        <ConsentText consent={consent} busy={busy} onAgree={agree} onDecline={() => setDeclined(true)} />
      )}
      {declined && <Declined phone={phone} onBack={() => setDeclined(false)} />}
    </Page>
  );
}
