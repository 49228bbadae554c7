import { expect, test } from 'vitest';
import type { Memo, Step } from '../api/types';
import { memoForm, tagForm } from './forms';
import { sameParts } from './merge-parts';

const step: Step = {
  id: 's1',
  at: '2026-04-01T01:00:00Z',
  with: '',
  means: 'phone',
  minutes: null,
  text: '',
};
const memo: Memo = { summary: '要', policy: '', course: [step], internal: '' };

test('the same memo has the same parts, in whatever order and form it came', () => {
  const { minutes, at: _at, ...rest } = step;
  const other = { ...memo, course: [{ minutes, ...rest, at: '2026-04-01T01:00:00.000Z' }] };
  expect(sameParts(memoForm.apart(memo), memoForm.apart(other))).toBe(true);
});

test('a memo comes together with its course by time', () => {
  const earlier = { ...step, id: 's0', at: '2026-03-31T01:00:00Z' };
  const parts = memoForm.apart({ ...memo, course: [step, earlier] });
  expect(memoForm.together(parts).course.map(({ id }) => id)).toEqual(['s0', 's1']);
});

test('the order of tags within a group says nothing', () => {
  const tag = (id: string) => ({ group: 'content', tag: id, groupName: '内容', name: id });
  expect(sameParts(tagForm.apart([tag('a'), tag('b')]), tagForm.apart([tag('b'), tag('a')]))).toBe(true);
});
