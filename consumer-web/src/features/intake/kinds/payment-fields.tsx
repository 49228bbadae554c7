import { useState } from 'preact/hooks';
import { said, yen } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Checks, Fields } from './fields';

const MOST = 999_999_999_999;

export function PaymentFields({ question, given, onAnswer }: FieldsProps) {
  const [typed, setTyped] = useState(given?.amount?.toLocaleString('ja-JP') ?? '');
  const [chosen, setChosen] = useState<string[]>(given?.choices ?? []);
  const next = () => {
    const amount = typed.trim() === '' ? null : yen(typed);
    if ((typed.trim() !== '' && amount === null) || (amount ?? 0) > MOST) {
      return '金額は数字で書いてください（例：30000）。';
    }
    if (amount === null && chosen.length === 0) {
      return '金額か払い方を入れてください。わからなければ「答えない」を押してください。';
    }
    onAnswer(said({ amount, choices: chosen }));
    return null;
  };
  return (
    <Fields onNext={next}>
      <label class="intake-labelled">
        金額（円）
        <input
          class="intake-field"
          inputMode="numeric"
          autocomplete="off"
          maxLength={20}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <fieldset class="intake-group">
        <legend>払い方（いくつでも）</legend>
        <Checks options={question.options} chosen={chosen} onChange={setChosen} />
      </fieldset>
    </Fields>
  );
}
