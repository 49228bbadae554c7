import { expect, test } from 'vitest';
import type { IntakeAnswer } from '../../shared/api/types';
import { answerWords, shortTitle } from './answer-words';

const blank: IntakeAnswer = {
  question: 'q',
  title: 'どうやって知りましたか',
  kind: 'one',
  meaning: 'none',
  version: 1,
  declined: false,
  choices: [],
  date: null,
  amount: null,
  text: null,
  phone: null,
  at: '2026-04-01T00:00:00Z',
};
const choices = [
  { id: 'card', title: 'カード' },
  { id: 'cash', title: '現金' },
];

test.each<[Partial<IntakeAnswer>, string]>([
  [{ choices }, 'カード、現金'],
  [{ amount: 30_000, choices }, '30,000円　カード、現金'],
  [{ amount: 0 }, '0円'],
  [{ date: '2026-10-03' }, '2026年10月3日'],
  [{ phone: '090-1234-5678', text: '夕方' }, '090-1234-5678　夕方'],
])('%j is told in words', (parts, words) => {
  expect(answerWords({ ...blank, ...parts })).toBe(words);
});

test('what the product does not understand keeps its question', () => {
  expect(shortTitle(blank)).toBe('どうやって知りましたか');
  expect(shortTitle({ ...blank, meaning: 'paper-day' })).toBe('書面受領');
});
