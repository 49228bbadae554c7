import { said } from '../answers';
import type { FieldsProps } from '../question-fields';
import { Choice } from './choice';

export function OneFields({ question, given, onAnswer }: FieldsProps) {
  return (
    <>
      {question.options.map(({ id, title }) => (
        <Choice
          key={id}
          title={title}
          chosen={given?.choices.includes(id) ?? false}
          onChoose={() => onAnswer(said({ choices: [id] }))}
        />
      ))}
    </>
  );
}
