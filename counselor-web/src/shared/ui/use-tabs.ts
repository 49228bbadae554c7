import { type KeyboardEvent, type RefObject, useRef } from 'react';

interface Tabs {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown(event: KeyboardEvent): void;
}

/** The arrow keys of a row of tabs: the next one is shown and has the focus; after the last comes the first. */
export function useTabs<Name>(names: readonly Name[], shown: Name, show: (name: Name) => void): Tabs {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || event.altKey) {
      return;
    }
    const next = (names.indexOf(shown) + step + names.length) % names.length;
    const name = names[next];
    if (name !== undefined) {
      show(name);
      ref.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
    }
  };
  return { ref, onKeyDown };
}
