import type { IntakeForm, IntakeQuestion, NewIntakeAnswer } from '@madoguchi/web-kit/api';

/** Answers by question. */
export type Given = ReadonlyMap<string, NewIntakeAnswer>;

/** Asked together on the last screen, with the way into the conversation. */
const AT_THE_END: readonly IntakeQuestion['meaning'][] = ['call-name', 'telephone'];

/** The questions to be asked one by one, as far as the answers tell. */
export function asked(form: IntakeForm, given: Given): IntakeQuestion[] {
  return form.questions.filter(
    (question) => !AT_THE_END.includes(question.meaning) && follows(question, given),
  );
}

export function askedAtTheEnd(form: IntakeForm): IntakeQuestion[] {
  return form.questions.filter(({ meaning }) => AT_THE_END.includes(meaning));
}

function follows({ follows: after }: IntakeQuestion, given: Given): boolean {
  return (
    !after ||
    after.options.length === 0 ||
    (given.get(after.question)?.choices.some((choice) => after.options.includes(choice)) ?? false)
  );
}

/** Where to go on: the first question without an answer; null when all have one. */
export function firstOpen(form: IntakeForm, given: Given): string | null {
  return asked(form, given).find(({ id }) => !given.has(id))?.id ?? null;
}

/** 「2/7」: a question that follows another counts as one with it, so that the end doesn't move away. */
export function progress(form: IntakeForm, question: IntakeQuestion): string {
  const counted = form.questions.filter(
    ({ meaning, follows: after }) => !after && !AT_THE_END.includes(meaning),
  );
  let root: IntakeQuestion | undefined = question;
  while (root?.follows) {
    const before: string = root.follows.question;
    root = form.questions.find(({ id }) => id === before);
  }
  return `${counted.findIndex(({ id }) => id === root?.id) + 1}/${counted.length}`;
}

export function before(form: IntakeForm, given: Given, id: string | null): string | null {
  const steps = asked(form, given);
  const at = id === null ? steps.length : steps.findIndex((step) => step.id === id);
  return steps[at - 1]?.id ?? null;
}

/** The question after this one; null when the end is next. */
export function after(form: IntakeForm, given: Given, id: string): string | null {
  const steps = asked(form, given);
  return steps[steps.findIndex((step) => step.id === id) + 1]?.id ?? null;
}
