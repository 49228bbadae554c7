import type { NewIntakeAnswer } from '@madoguchi/web-kit/api';
import { expect, test } from 'vitest';
import { form } from '../../testing/intake-samples';
import { DECLINED, said } from './answers';
import { after, asked, before, firstOpen, type Given, progress } from './steps';

function given(answers: Record<string, string | null>): Given {
  return new Map(
    Object.entries(answers).map(([id, choice]): [string, NewIntakeAnswer] => [
      id,
      { version: 3, ...(choice === null ? DECLINED : said({ choices: [choice] })) },
    ]),
  );
}

const ids = (answers: Given) => asked(form, answers).map(({ id }) => id);

test('a question that follows certain answers is asked after those only', () => {
  expect(ids(given({}))).toEqual(['what', 'whom', 'contract', 'paper']);
  expect(ids(given({ what: 'signed' }))).not.toContain('when');
  expect(ids(given({ what: 'paid' }))).toEqual(['what', 'when', 'whom', 'contract', 'paper']);
});

test('the number of questions does not grow by those that follow', () => {
  const steps = asked(form, given({ what: 'paid' }));
  expect(steps.map((question) => progress(form, question))).toEqual(['1/3', '1/3', '2/3', '3/3', '3/3']);
});

test('one goes on where one stopped; 答えない is an answer', () => {
  expect(firstOpen(form, given({}))).toBe('what');
  expect(firstOpen(form, given({ what: 'paid' }))).toBe('when');
  expect(firstOpen(form, given({ what: 'signed', whom: null }))).toBe('contract');
  expect(firstOpen(form, given({ what: null, whom: null, contract: null, paper: null }))).toBeNull();
});

test('one goes back one step, from the end too, and not before the first', () => {
  const answers = given({ what: 'signed' });
  expect(before(form, answers, 'whom')).toBe('what');
  expect(before(form, answers, null)).toBe('paper');
  expect(before(form, answers, 'what')).toBeNull();
  expect(after(form, answers, 'paper')).toBeNull();
});
