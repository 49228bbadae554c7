import { useState } from 'preact/hooks';
import { said } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Fields } from './fields';
import { OneFields } from './one-fields';
import { TextFields } from './text-fields';

/** More places than this don't fit on a phone as buttons. */
const AS_BUTTONS = 6;

export function PlaceFields(props: FieldsProps) {
  const { options } = props.question;
  if (options.length === 0) {
    return <TextFields {...props} />;
  }
  return options.length <= AS_BUTTONS ? <OneFields {...props} /> : <PlaceList {...props} />;
}

function PlaceList({ question, given, onAnswer }: FieldsProps) {
  const [place, setPlace] = useState(given?.choices[0] ?? '');
  const next = () => {
    if (place === '') {
      return '一覧から選んでください。';
    }
    onAnswer(said({ choices: [place] }));
    return null;
  };
  return (
    <Fields onNext={next}>
      <select
        class="intake-field"
        aria-label={question.title}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      >
        <option value="">選んでください</option>
        {question.options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </Fields>
  );
}
