import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = import.meta.dirname;

test('every page and dialog says which view it is', () => {
  const places = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => readFileSync(join(SRC, file), 'utf8').match(/<(main|dialog)\b[^>]*>/g) ?? []);
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !place.includes('data-view='))).toEqual([]);
});
