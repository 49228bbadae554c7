import type { Step } from '../../shared/api/types';
import { stepWords } from './step-words';

interface Props {
  step: Step;
  onEdit(): void;
}

export function StepRow({ step, onEdit }: Props) {
  return (
    <div className="step">
      <p className="step-head">
        <span>{stepWords(step)}</span>
        <button
          type="button"
          className="button button-compact"
          aria-label={`${stepWords(step)} を直す`}
          onClick={onEdit}
        >
          直す
        </button>
      </p>
      <p className="step-text">{step.text}</p>
    </div>
  );
}
