import { useEffect, useRef, useState } from 'react';
import { COUNTDOWN_MS } from './send-guard';

interface Props {
  caseNumber: string;
  since: number;
  text: string;
  onStop(): void;
}

/** For counselors who work without the preview: five seconds in which it can still be stopped. */
export function Countdown({ caseNumber, since, text, onStop }: Props) {
  const [left, setLeft] = useState(COUNTDOWN_MS / 1_000);
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stop.current?.focus();
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil((since + COUNTDOWN_MS - Date.now()) / 1_000)));
    }, 200);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <>
      <p className="composer-line">
        <strong>→ {caseNumber} の相談者</strong>
      </p>
      <p className="preview-bubble countdown-bubble">{text}</p>
      <p className="composer-line composer-foot">
        <span role="status">送信します… あと{left}秒</span>
        <button type="button" ref={stop} className="button button-compact" onClick={onStop}>
          止める <kbd>Esc</kbd>
        </button>
      </p>
    </>
  );
}
