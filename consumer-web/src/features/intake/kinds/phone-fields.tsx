import { useState } from 'preact/hooks';
import { said, telephone } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Fields } from './fields';
import { PhoneInputs } from './phone-inputs';

export function PhoneFields({ given, onAnswer }: FieldsProps) {
  const [number, setNumber] = useState(given?.phone ?? '');
  const [when, setWhen] = useState(given?.text ?? '');
  const next = () => {
    const phone = telephone(number);
    if (phone === null) {
      return '電話番号を数字で書いてください（例：090-1234-5678）。';
    }
    onAnswer(said({ phone, text: when.trim() || null }));
    return null;
  };
  return (
    <Fields onNext={next}>
      <PhoneInputs number={number} when={when} onNumber={setNumber} onWhen={setWhen} />
    </Fields>
  );
}
