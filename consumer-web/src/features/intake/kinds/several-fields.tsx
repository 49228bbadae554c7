import { useState } from 'preact/hooks';
import { said } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Checks, Fields } from './fields';

export function SeveralFields({ question, given, onAnswer }: FieldsProps) {
  const [chosen, setChosen] = useState<string[]>(given?.choices ?? []);
  const next = () => {
    if (chosen.length === 0) {
      return 'あてはまるものを選んでください。なければ「答えない」を押してください。';
    }
    onAnswer(said({ choices: chosen }));
    return null;
  };
  return (
    <Fields onNext={next}>
      <Checks options={question.options} chosen={chosen} onChange={setChosen} />
    </Fields>
  );
}
