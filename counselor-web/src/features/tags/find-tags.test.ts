import { expect, test } from 'vitest';
import type { Tag, TagGroup } from '../../shared/api/types';
import { plain, shownTags, toggled } from './find-tags';

const group: TagGroup = {
  id: 'age',
  name: '年代',
  choice: 'one',
  required: true,
  about: 'person',
  fact: 'age',
  tags: ['20代', '60代'].map((name) => ({ id: name, name, from: null, until: null })),
};
const tag = (name: string): Tag => ({ group: 'age', tag: name, groupName: '年代', name });

test('kana and width make no difference', () => {
  expect(plain('ﾏﾙﾁ ２０')).toBe(plain('まるち20'));
});

test('what is chosen and offered no more stays and says so', () => {
  const shown = shownTags(group, [tag('旧')], [], '');
  expect(shown.map(({ name, state, over }) => `${name} ${state} ${over}`)).toEqual([
    '旧 chosen true',
    '20代 free false',
    '60代 free false',
  ]);
});

test('a suggestion stands until something of its group is chosen', () => {
  expect(shownTags(group, [], [tag('60代')], '60').map(({ state }) => state)).toEqual(['suggested']);
  expect(shownTags(group, [tag('20代')], [tag('60代')], '60').map(({ state }) => state)).toEqual(['free']);
});

test('where one fits, the next takes its place', () => {
  expect(toggled([tag('20代')], tag('60代'), group)).toEqual([tag('60代')]);
  expect(toggled([tag('60代')], tag('60代'), group)).toEqual([]);
  expect(toggled([tag('20代')], tag('60代'), { ...group, choice: 'several' })).toHaveLength(2);
});
