import { jst, serverClock } from '@madoguchi/web-kit/time';
import { useState } from 'preact/hooks';
import { said } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Fields } from './fields';
import { OneFields } from './one-fields';

/** The phone's own calendar, and beside it わからない and the like. */
export function DateFields(props: FieldsProps) {
  const { question, given, onAnswer } = props;
  const [date, setDate] = useState(given?.date ?? '');
  const today = jst(serverClock.now()).date;
  const next = () => {
    if (date === '') {
      return '日にちを選んでください。おぼえていなければ、下から選べます。';
    }
    if (date > today || date < '1950-01-01') {
      return '今日までの日にちを選んでください。';
    }
    onAnswer(said({ date }));
    return null;
  };
  return (
    <>
      <Fields onNext={next}>
        <input
          class="intake-field"
          type="date"
          aria-label={question.title}
          min="1950-01-01"
          max={today}
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
      </Fields>
      <OneFields {...props} />
    </>
  );
}
