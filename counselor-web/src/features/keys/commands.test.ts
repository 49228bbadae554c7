import { expect, test } from 'vitest';
import { commandOf } from './commands';

const press = (key: string, more = {}) =>
  commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

test('each key starts its command', () => {
  expect([press('F1'), press('F2'), press('F4'), press('F8'), press('F9')]).toEqual([
    'help',
    'next-turn',
    'templates',
    'take-oldest',
    'memo',
  ]);
  expect(press('ArrowDown', { altKey: true })).toBe('row-down');
  expect(press('ArrowUp', { altKey: true })).toBe('row-up');
});

test('other keys and combinations belong to the browser', () => {
  expect(press('ArrowDown')).toBeNull();
  expect(press('F8', { ctrlKey: true })).toBeNull();
  expect(press('a')).toBeNull();
});
