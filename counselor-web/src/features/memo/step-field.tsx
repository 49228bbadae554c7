import { useState } from 'react';
import type { Step } from '../../shared/api/types';
import { localTime, MEANS, momentOf } from './step-words';

interface Props {
  step: Step;
  onChange(step: Step): void;
  onDone(): void;
  onDrop(): void;
}

const LONGEST_MINUTES = 1_440;

/** One entry of the course while it is written. */
export function StepField({ step, onChange, onDone, onDrop }: Props) {
  const [time, setTime] = useState(localTime(step.at));
  const set = (part: Partial<Step>) => onChange({ ...step, ...part });
  const setMinutes = (typed: string) => {
    const minutes = Number.parseInt(typed.normalize('NFKC'), 10);
    set({ minutes: Number.isNaN(minutes) ? null : Math.min(Math.max(minutes, 0), LONGEST_MINUTES) });
  };
  return (
    <div className="step step-field">
      <label className="field">
        日時
        <input
          type="datetime-local"
          value={time}
          onChange={(event) => {
            setTime(event.target.value);
            const at = momentOf(event.target.value);
            if (at) {
              set({ at });
            }
          }}
        />
      </label>
      <label className="field">
        相手
        <input
          list="step-with"
          maxLength={60}
          value={step.with}
          onChange={(event) => set({ with: event.target.value })}
        />
      </label>
      <label className="field">
        手段
        <select value={step.means} onChange={(event) => set({ means: event.target.value as Step['means'] })}>
          {Object.entries(MEANS).map(([means, words]) => (
            <option key={means} value={means}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        かかった分
        <input
          inputMode="numeric"
          value={step.minutes ?? ''}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </label>
      <label className="field step-wide">
        内容
        <textarea
          rows={3}
          maxLength={2_000}
          value={step.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <p className="dialog-actions step-wide">
        <button type="button" className="button button-compact" onClick={onDrop}>
          この行を消す
        </button>
        <button type="button" className="button button-compact button-primary" onClick={onDone}>
          書きおわる
        </button>
      </p>
      <datalist id="step-with">
        <option value="相談者" />
        <option value="事業者" />
        <option value="関係機関" />
      </datalist>
    </div>
  );
}
