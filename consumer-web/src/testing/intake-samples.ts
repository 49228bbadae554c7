import type { IntakeForm, IntakeQuestion } from '@madoguchi/web-kit/api';

function question(
  id: string,
  meaning: IntakeQuestion['meaning'],
  options: string[],
  changed: Partial<IntakeQuestion> = {},
): IntakeQuestion {
  const titles = options.map((option) => ({ id: option, title: `〔${option}〕` }));
  return {
    id,
    title: `問い ${id}`,
    hint: null,
    kind: 'one',
    meaning,
    options: titles,
    follows: null,
    ...changed,
  };
}

/** What happened (when paid: when), whom, contract and paper day; then name and telephone. */
export const form: IntakeForm = {
  version: 3,
  questions: [
    question('what', 'what-happened', ['paid', 'signed']),
    question('when', 'paid-when', ['today', 'earlier'], { follows: { question: 'what', options: ['paid'] } }),
    question('whom', 'for-whom', ['self', 'family']),
    question('contract', 'contract-day', ['unknown'], { kind: 'date' }),
    question('paper', 'paper-day', ['unknown', 'not-received'], {
      kind: 'date',
      follows: { question: 'contract', options: [] },
    }),
    question('name', 'call-name', [], { kind: 'text' }),
    question('call', 'telephone', [], { kind: 'call' }),
  ],
};
