import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = import.meta.dirname;

/** `app`, `features/chat`, `shared`, … : the part of the app that a file belongs to. */
function partOf(path: string): string {
  const [top = '', second = ''] = relative(SRC, path).split('/');
  return top === 'features' ? `features/${second}` : top;
}

function mayUse(part: string, other: string): boolean {
  return part === other || other === 'shared' || part === 'app';
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, path: join(SRC, file), text: readFileSync(join(SRC, file), 'utf8') }));

test('app uses features, features use shared, and nothing goes sideways or back', () => {
  const wrong = files.flatMap(({ file, path, text }) => {
    const imports = [...text.matchAll(/from '(\.[^']*)'/g)].map(([, to = '']) => to);
    return imports
      .filter((to) => !mayUse(partOf(path), partOf(join(path, '..', to))))
      .map((to) => `${file} → ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('every page and dialog says which view it is', () => {
  const places = files.flatMap(({ text }) => text.match(/<(main|dialog)\b[^>]*>/g) ?? []);
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !place.includes('data-view='))).toEqual([]);
});
