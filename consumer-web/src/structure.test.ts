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

test('app uses features, features use shared, and nothing goes sideways or back', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const wrong = files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .flatMap((file) => {
      const path = join(SRC, file);
      const imports = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']*)'/g)].map(([, to = '']) => to);
      return imports
        .filter((to) => !mayUse(partOf(path), partOf(join(path, '..', to))))
        .map((to) => `${file} → ${to}`);
    });
  expect(wrong).toEqual([]);
});
