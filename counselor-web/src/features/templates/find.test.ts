import { expect, test } from 'vitest';
import { template } from '../../testing/samples';
import { matching } from './find';

const ALL = [
  template('a', { title: 'クーリング・オフ', category: '法令', text: '8日以内なら解約できます。' }),
  template('b', { title: '定期購入', category: '説明', text: 'LINEの画面を見せてください。' }),
  template('c', {
    title: 'はじめのあいさつ',
    category: 'あいさつ',
    text: 'クーリング・オフのご相談ですね。',
  }),
];
const found = (query: string) => matching(ALL, query).map(({ id }) => id);

test.each([
  ['くーりんぐ', ['a', 'c']],
  ['ｸｰﾘﾝｸﾞ', ['a', 'c']],
  ['ＬＩＮＥ', ['b']],
  ['line', ['b']],
  ['８日', ['a']],
  ['法令 解約', ['a']],
  ['法令 あいさつ', []],
])('%s', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('without words all stand there, by category and title', () => {
  expect(found(' ')).toEqual(['c', 'b', 'a']);
});
