import type { IntakeQuestion } from '@madoguchi/web-kit/api';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** Answers; or says what is missing. */
  onNext: () => string | null;
  children: ComponentChildren;
}

/** Fields that one fills in before going on. What is missing is said below the button, which stays where it was pressed. */
export function Fields({ onNext, children }: Props) {
  const [missing, setMissing] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(onNext());
  };
  return (
    <form class="intake-fields" onSubmit={submit} noValidate>
      {children}
      <button type="submit" class="button button-primary button-wide intake-choice">
        つぎへ
      </button>
      {missing && (
        <p class="intake-missing" role="alert">
          {missing}
        </p>
      )}
    </form>
  );
}

interface ChecksProps {
  options: IntakeQuestion['options'];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

export function Checks({ options, chosen, onChange }: ChecksProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      {options.map(({ id, title }) => (
        <label key={id} class="intake-check">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {title}
        </label>
      ))}
    </>
  );
}
