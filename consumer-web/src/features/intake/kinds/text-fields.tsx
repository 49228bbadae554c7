import { useState } from 'preact/hooks';
import { said } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Fields } from './fields';

export const MAX_WORDS = 300;

export function TextFields({ question, given, onAnswer }: FieldsProps) {
  const [text, setText] = useState(given?.text ?? '');
  const next = () => {
    if (text.trim() === '') {
      return '書いてから「つぎへ」を押してください。なければ「答えない」を押してください。';
    }
    onAnswer(said({ text: text.trim() }));
    return null;
  };
  return (
    <Fields onNext={next}>
      <textarea
        class="intake-field"
        rows={4}
        maxLength={MAX_WORDS}
        aria-label={question.title}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </Fields>
  );
}
