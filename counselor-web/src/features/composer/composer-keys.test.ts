import { expect, test } from 'vitest';
import { composerActOf } from './composer-keys';

const press = (key: string, more = {}) => ({
  key,
  keyCode: 0,
  ctrlKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});
const ctrlEnter = (more = {}) => press('Enter', { ctrlKey: true, ...more });

test('Ctrl+Enter first looks, then sends', () => {
  expect(composerActOf(ctrlEnter(), 'writing')).toBe('review');
  expect(composerActOf(ctrlEnter(), 'preview')).toBe('send');
});

test('Enter alone is a new line', () => {
  expect(composerActOf(press('Enter'), 'writing')).toBeNull();
  expect(composerActOf(press('Enter'), 'preview')).toBeNull();
});

test('nothing happens during a Japanese conversion', () => {
  expect(composerActOf(ctrlEnter({ isComposing: true }), 'writing')).toBeNull();
  expect(composerActOf(ctrlEnter({ keyCode: 229 }), 'preview')).toBeNull();
  expect(composerActOf(press('Escape', { isComposing: true }), 'preview')).toBeNull();
});

test('a key held down counts once', () => {
  expect(composerActOf(ctrlEnter({ repeat: true }), 'preview')).toBeNull();
});

test('Esc goes back from whatever is about to go out', () => {
  expect(composerActOf(press('Escape'), 'preview')).toBe('back');
  expect(composerActOf(press('Escape'), 'countdown')).toBe('back');
  expect(composerActOf(press('Escape'), 'writing')).toBeNull();
});
