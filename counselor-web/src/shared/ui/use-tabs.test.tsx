// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useTabs } from './use-tabs';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const NAMES = ['waiting', 'mine', 'all'] as const;

function Row({ shown, show }: { shown: string; show: (name: string) => void }) {
  const { ref, onKeyDown } = useTabs<string>(NAMES, shown, show);
  return (
    <div role="tablist" tabIndex={-1} ref={ref} onKeyDown={onKeyDown}>
      {NAMES.map((name) => (
        <button type="button" role="tab" key={name} aria-selected={name === shown}>
          {name}
        </button>
      ))}
    </div>
  );
}

test.each([
  ['waiting', 'ArrowRight', 'mine'],
  ['all', 'ArrowRight', 'waiting'],
  ['waiting', 'ArrowLeft', 'all'],
])('from %s by %s to %s, which gets the focus', (shown, key, next) => {
  const show = vi.fn();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() => root.render(<Row shown={shown} show={show} />));
  const row = place.querySelector('[role="tablist"]');
  row?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
  expect(show).not.toHaveBeenCalled();
  row?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(show).toHaveBeenCalledExactlyOnceWith(next);
  expect(document.activeElement?.textContent).toBe(next);
  act(() => root.unmount());
  place.remove();
});
