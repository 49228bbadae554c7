import { useState } from 'react';
import { prefer, preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { useBell } from './bell';

interface Props {
  heard: boolean;
  onHeard(heard: boolean): void;
}

type Step = 'untried' | 'asked' | 'blocked';

export function SoundStep({ heard, onHeard }: Props) {
  const { chime } = useBell();
  const { soundless } = useStore(preferences);
  const [step, setStep] = useState<Step>('untried');
  const sound = async () => {
    setStep((await chime.test()) ? 'asked' : 'blocked');
  };
  const goWithoutSound = () => {
    prefer({ soundless: true });
    onHeard(true);
  };
  return (
    <section className="check-step" aria-labelledby="check-sound">
      <h2 id="check-sound">音</h2>
      <button type="button" className="button" onClick={() => void sound()}>
        ♪ 音を鳴らす
      </button>
      {step === 'blocked' && <p role="alert">この端末では音を出せませんでした。</p>}
      {step !== 'untried' && !heard && (
        <div className="check-answers">
          <span>聞こえましたか</span>
          <button
            type="button"
            className="button"
            disabled={step === 'blocked'}
            onClick={() => {
              prefer({ soundless: false });
              onHeard(true);
            }}
          >
            聞こえた
          </button>
          <button type="button" className="button" onClick={goWithoutSound}>
            聞こえない → 音のない環境として使う
          </button>
        </div>
      )}
      {heard && (
        <p role="status">
          {soundless ? '✓ 音のない環境として使います。新着は大きな帯で知らせます。' : '✓ 音を確かめました。'}
        </p>
      )}
    </section>
  );
}
