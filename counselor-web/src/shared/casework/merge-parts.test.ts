import { expect, test } from 'vitest';
import { mergeParts, type Parts, sameParts } from './merge-parts';

const parts = (entries: Record<string, string>): Parts => new Map(Object.entries(entries));
const base = parts({ summary: 'もと', policy: 'もと', step: 'もと' });

test('each part stands as whoever changed it left it', () => {
  const mine = parts({ summary: '自分', policy: 'もと', step: 'もと', own: '足した' });
  const theirs = parts({ summary: 'もと', policy: '相手', other: '足した' });
  const merged = mergeParts(base, mine, theirs);
  expect(Object.fromEntries(merged.parts)).toEqual({
    summary: '自分',
    policy: '相手',
    own: '足した',
    other: '足した',
  });
  expect(merged.clashes).toEqual([]);
});

test('what both changed keeps our words and tells theirs', () => {
  const merged = mergeParts(
    base,
    parts({ summary: '自分', policy: 'もと', step: '自分' }),
    parts({ summary: '相手', policy: 'もと' }),
  );
  expect(merged.parts.get('summary')).toBe('自分');
  expect(merged.clashes).toEqual([
    { part: 'summary', theirs: '相手' },
    { part: 'step', theirs: undefined },
  ]);
});

test('the same change by both is none', () => {
  const same = parts({ summary: '同じ', policy: 'もと', step: 'もと' });
  expect(mergeParts(base, same, same).clashes).toEqual([]);
  expect(sameParts(mergeParts(base, same, same).parts, same)).toBe(true);
});
