import type { IntakeQuestion, NewIntakeAnswer } from '@madoguchi/web-kit/api';
import { DECLINED, type Said } from './answers';
import { Choice } from './kinds/choice';
import { DateFields } from './kinds/date-fields';
import { OneFields } from './kinds/one-fields';
import { PaymentFields } from './kinds/payment-fields';
import { PhoneFields } from './kinds/phone-fields';
import { PlaceFields } from './kinds/place-fields';
import { SeveralFields } from './kinds/several-fields';
import { TextFields } from './kinds/text-fields';

export interface FieldsProps {
  question: IntakeQuestion;
  /** What was answered before. */
  given: NewIntakeAnswer | undefined;
  onAnswer: (said: Said) => void;
}

const FIELDS = {
  one: OneFields,
  several: SeveralFields,
  place: PlaceFields,
  date: DateFields,
  payment: PaymentFields,
  text: TextFields,
  call: PhoneFields,
} as const;

/** A question's answers by its kind, and 答えない, as large as any of them. */
export function QuestionFields(props: FieldsProps) {
  const { question, given, onAnswer } = props;
  const Fields = FIELDS[question.kind];
  return (
    <>
      {question.hint && <p class="intake-hint">{question.hint}</p>}
      <Fields {...props} />
      <Choice title="答えない" chosen={given?.declined ?? false} onChoose={() => onAnswer(DECLINED)} />
    </>
  );
}
