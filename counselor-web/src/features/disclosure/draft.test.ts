import { expect, test } from 'vitest';
import { emptyDraft, isComplete } from './draft';

const SUBJECT = { consultation: 'c', person: null, name: 'R7-00001-1' };

test('a request in writing needs its letter and whom it is about', () => {
  const draft = { ...emptyDraft('ordinary', null), agency: '警察署', officer: '鈴木', documentNumber: '1号' };
  expect(isComplete(draft)).toBe(false);
  expect(isComplete({ ...draft, subject: SUBJECT })).toBe(true);
  expect(isComplete({ ...draft, subject: SUBJECT, documentNumber: ' ' })).toBe(false);
});

test('a danger needs the call back to have been made', () => {
  const draft = {
    ...emptyDraft('danger', SUBJECT),
    agency: '警察本部',
    officer: '佐藤',
    words: '橋の上',
    callback: '026-233-0110',
    answeredBy: '当直',
  };
  expect(isComplete(draft)).toBe(false);
  expect(isComplete({ ...draft, called: true })).toBe(true);
  expect(isComplete({ ...draft, called: true, callback: '' })).toBe(false);
});
