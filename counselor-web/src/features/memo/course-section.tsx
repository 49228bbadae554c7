import { uuid7 } from '@madoguchi/web-kit/ids';
import { serverClock } from '@madoguchi/web-kit/time';
import { useState } from 'react';
import type { Step } from '../../shared/api/types';
import { StepField } from './step-field';
import { StepRow } from './step-row';

interface Props {
  course: readonly Step[];
  onChange(course: readonly Step[]): void;
}

const MOST = 100;

/** 対応経過: what was done, with whom, by what, how long. */
export function CourseSection({ course, onChange }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const add = () => {
    const now = new Date(serverClock.now()).toISOString();
    const step: Step = { id: uuid7(), at: now, with: '相談者', means: 'phone', minutes: null, text: '' };
    onChange([...course, step]);
    setEditing(step.id);
  };
  const replace = (step: Step) => onChange(course.map((one) => (one.id === step.id ? step : one)));
  return (
    <section className="course" aria-label="対応経過">
      <p className="course-head">
        <strong>対応経過</strong>
        <button
          type="button"
          className="button button-compact"
          disabled={course.length >= MOST}
          onClick={add}
        >
          ＋追加
        </button>
      </p>
      {course.map((step) =>
        step.id === editing ? (
          <StepField
            key={step.id}
            step={step}
            onChange={replace}
            onDone={() => setEditing(null)}
            onDrop={() => onChange(course.filter((one) => one.id !== step.id))}
          />
        ) : (
          <StepRow key={step.id} step={step} onEdit={() => setEditing(step.id)} />
        ),
      )}
    </section>
  );
}
