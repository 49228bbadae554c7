import { expect, test } from 'vitest';
import type { Step } from '../../shared/api/types';
import { localTime, memoWords, momentOf, stepWords } from './step-words';

const step: Step = {
  id: 's1',
  at: '2026-10-03T15:20:00.000Z',
  with: '事業者',
  means: 'phone',
  minutes: 15,
  text: '解約に応じるとのこと。',
};

test('a step says when in Japan, with whom, by what and how long', () => {
  expect(stepWords(step)).toBe('2026/10/4 00:20　事業者　電話　15分');
  expect(stepWords({ ...step, with: '', minutes: null })).toBe('2026/10/4 00:20　電話');
});

test('a time comes back from its field as it went in', () => {
  expect(localTime(step.at)).toBe('2026-10-04T00:20');
  expect(momentOf(localTime(step.at))).toBe(step.at);
  expect(momentOf('')).toBeNull();
});

test('a memo can be read as text', () => {
  const words = memoWords({ summary: '要', policy: '', course: [step], internal: '内' });
  expect(words.map(({ text }) => text)).toEqual(['要', '', `${stepWords(step)}\n${step.text}`, '内']);
});
