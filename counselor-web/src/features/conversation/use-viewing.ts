import { useEffect } from 'react';
import type { Desk } from '../../shared/desk/desk';

const BEAT_MS = 10_000;

/** Tells the others, as long as the page is shown, that this consultation is open here, and learns who else has it open. */
export function useViewing(desk: Desk, id: string, isTyping: () => boolean): void {
  useEffect(() => {
    const beat = () => {
      if (document.visibilityState === 'visible') {
        const typing = desk.session.get().typingShared && isTyping();
        desk.api.viewing(id, typing).then(
          () => desk.conversations.refreshQuietly(id),
          () => undefined,
        );
      }
    };
    beat();
    const timer = setInterval(beat, BEAT_MS);
    return () => clearInterval(timer);
  }, [desk, id, isTyping]);
}
