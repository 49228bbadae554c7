import type { Consent } from '@madoguchi/web-kit/api';
import { formatDate } from '@madoguchi/web-kit/time';

interface Props {
  consent: Consent;
  busy: boolean;
  onAgree: (version: number) => Promise<void>;
  onDecline: () => void;
}

/** The lines that changed since this person last agreed come first. */
export function ConsentText({ consent, busy, onAgree, onDecline }: Props) {
  const lines = [...consent.lines].sort((a, b) => Number(b.changed) - Number(a.changed));
  return (
    <>
      <ul class="consent-lines">
        {lines.map((line) => (
          <li key={line.text}>
            {line.changed && <span class="changed">変更</span>}
            {line.text}
          </li>
        ))}
      </ul>
      <details class="fold">
        <summary>
          くわしく読む
          <span class="unbroken">
            （第{consent.version}版・{formatDate(consent.date)}）
          </span>
        </summary>
        <p class="consent-details">{consent.details}</p>
      </details>
      <div class="actions">
        <button
          type="button"
          class="button button-primary button-wide"
          disabled={busy}
          onClick={() => void onAgree(consent.version)}
        >
          同意してすすむ
        </button>
        <button type="button" class="button button-wide" onClick={onDecline}>
          同意しない（電話のご案内）
        </button>
      </div>
    </>
  );
}
