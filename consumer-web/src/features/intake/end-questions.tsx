import type { IntakeForm, IntakeQuestion } from '@madoguchi/web-kit/api';
import { useState } from 'preact/hooks';
import { DECLINED, type Said, said, telephone } from './answers';
import { firstQuestions } from './first-questions';
import { PhoneInputs } from './kinds/phone-inputs';
import { askedAtTheEnd, type Given } from './steps';

interface Props {
  form: IntakeForm;
  given: Given;
}

/** How to be called and whether to be telephoned, both as one likes; and the way into the conversation. */
export function EndQuestions({ form, given }: Props) {
  const last = askedAtTheEnd(form);
  const naming = last.find(({ meaning }) => meaning === 'call-name');
  const calling = last.find(({ meaning }) => meaning === 'telephone');
  const called = calling && given.get(calling.id);
  const [name, setName] = useState((naming && given.get(naming.id)?.text) ?? '');
  const [number, setNumber] = useState(called?.phone ?? '');
  const [when, setWhen] = useState(called?.text ?? '');
  const [missing, setMissing] = useState(false);

  const finish = (event: SubmitEvent) => {
    event.preventDefault();
    const phone = telephone(number);
    if (phone === null && (number + when).trim() !== '') {
      setMissing(true);
      return;
    }
    tell(naming, given, name.trim() ? said({ text: name.trim() }) : null);
    tell(calling, given, phone ? said({ phone, text: when.trim() || null }) : null);
    firstQuestions.end(false);
    window.scrollTo(0, 0);
  };
  return (
    <form class="intake-fields" onSubmit={finish} noValidate>
      {last.length > 0 && <p class="intake-hint">どちらも、書かなくてもかまいません。</p>}
      {naming && (
        <label class="intake-labelled">
          {naming.title}（任意）
          <input
            class="intake-field"
            autocomplete="off"
            maxLength={30}
            aria-describedby={naming.hint ? 'naming-hint' : undefined}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          {naming.hint && <span id="naming-hint">{naming.hint}</span>}
        </label>
      )}
      {calling && (
        <fieldset class="intake-group">
          <legend>{calling.title}（任意）</legend>
          {calling.hint && <p>{calling.hint}</p>}
          <PhoneInputs number={number} when={when} onNumber={setNumber} onWhen={setWhen} />
        </fieldset>
      )}
      <button type="submit" class="button button-primary button-wide intake-choice">
        相談画面へ
      </button>
      {missing && (
        <p class="intake-missing" role="alert">
          電話番号を数字で書いてください（例：090-1234-5678）。いらなければ、どちらも消してください。
        </p>
      )}
    </form>
  );
}

/** What was written before and is empty now was taken back; what never was is left unsaid. */
function tell(question: IntakeQuestion | undefined, given: Given, words: Said | null): void {
  if (question && (words || given.has(question.id))) {
    firstQuestions.answer(question.id, words ?? DECLINED);
  }
}
