import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { formatAfter } from '@madoguchi/web-kit/time';
import { useState } from 'preact/hooks';

interface Props {
  message: ConsumerMessage;
  step: NonNullable<ConsumerMessage['step']>;
  onUnderstood: () => Promise<void>;
  onQuestion: () => void;
}

/** Under each step of a long answer: whether it was understood. */
export function StepAnswer({ message, step, onUnderstood, onQuestion }: Props) {
  const [telling, setTelling] = useState<'no' | 'now' | 'failed'>('no');
  if (step.understoodAt !== null) {
    return <p class="step-understood">✓ わかりました {formatAfter(step.understoodAt, message.at)}</p>;
  }
  const tell = async () => {
    setTelling('now');
    try {
      await onUnderstood();
    } catch {
      setTelling('failed');
    }
  };
  return (
    <div class="step-answers">
      <button type="button" class="button" disabled={telling === 'now'} onClick={() => void tell()}>
        わかりました
      </button>
      <button type="button" class="button" onClick={onQuestion}>
        質問があります
      </button>
      {telling === 'failed' && <p role="alert">相談員に伝わりませんでした。もう一度押してください。</p>}
    </div>
  );
}
