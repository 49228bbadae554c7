import { useEffect, useRef } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { Composer } from './composer';
import { composerActOf } from './composer-keys';

/**
 * Listens wherever the focus is, because the keys act on the one text that is on the screen; a question over the page
 * comes first.
 */
export function useComposerKeys(composer: Composer, review: () => void): void {
  const desk = useDesk();
  const newest = useRef(review);
  useEffect(() => {
    newest.current = review;
  }, [review]);
  useEffect(() => {
    const acts = {
      review: () => newest.current(),
      send: () => composer.press(),
      back: () => composer.back(),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || desk.dialog.get() !== null) {
        return;
      }
      const act = composerActOf(event, composer.state.get().phase.at);
      if (act) {
        event.preventDefault();
        acts[act]();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [composer, desk]);
}
