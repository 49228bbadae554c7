import { isComposing } from '@madoguchi/web-kit/react';
import { useEffect, useRef } from 'react';
import { type Command, commandOf } from './commands';

/** Listens to the desk's keys everywhere on the page, except during a Japanese conversion. */
export function useCommands(run: (command: Command) => void): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  }, [run]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = isComposing(event) ? null : commandOf(event);
      if (command) {
        event.preventDefault();
        if (!event.repeat || command === 'row-up' || command === 'row-down') {
          newest.current(command);
        }
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
