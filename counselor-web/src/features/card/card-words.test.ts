import { expect, test } from 'vitest';
import type { CardField } from '../../shared/api/types';
import { entryWords, paperWords, sectionsOf, typedValues } from './card-words';

const field = (id: string, section: string, kind: CardField['kind'] = 'text'): CardField => ({
  id,
  section,
  title: id,
  kind,
  list: null,
  fact: null,
  required: false,
});

test('fields stand under their headings in the order of the form', () => {
  const form = { fields: [field('a', '受付'), field('b', '相談'), field('c', '受付')], lists: {} };
  expect(sectionsOf(form).map(({ title, fields }) => [title, ...fields.map(({ id }) => id)])).toEqual([
    ['受付', 'a', 'c'],
    ['相談', 'b'],
  ]);
});

test('a number is kept in plain digits, and nothing is nothing', () => {
  expect(typedValues(field('amount', '', 'number'), '３０，０００円')).toEqual(['30000']);
  expect(typedValues(field('amount', '', 'number'), '円')).toEqual([]);
  expect(typedValues(field('name', ''), '３丁目')).toEqual(['３丁目']);
});

test('days on paper are told in the era', () => {
  const entry = { field: 'contracted-on', values: ['2026-11-23'], words: ['2026-11-23'] };
  expect(paperWords(field('contracted-on', '', 'date'), entry)).toBe('令和8年11月23日');
  expect(paperWords(field('contracted-on', ''), entry)).toBe('2026-11-23');
});

test('several codes are one line of words', () => {
  expect(entryWords({ field: 'content', values: ['a', 'b'], words: ['価格・料金', '契約・解約'] })).toBe(
    '価格・料金、契約・解約',
  );
  expect(entryWords(undefined)).toBe('');
});
