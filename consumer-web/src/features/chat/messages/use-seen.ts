import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { useEffect, useRef } from 'preact/hooks';
import { seenSoFar } from './seen-so-far';

/** The attribute that marks the end of a message of the centre; who sees the end has the message before the eyes. */
export const END_OF = 'data-end-of';

/** What lies under the fixed bar and behind the composer is not in view. */
const UNCOVERED = { rootMargin: '-48px 0px -96px 0px' };

/** Reports how far the centre's messages were really on the screen: in view, in a visible and focused page. */
export function useSeen(messages: ConsumerMessage[], onSeen: (seq: number) => void) {
  const list = useRef<HTMLDivElement>(null);
  const corrections = messages
    .filter(({ correctedAt }) => correctedAt !== null)
    .map(({ version }) => version);
  const lookAgain = useRef<() => void>(() => undefined);
  const newest = useRef({ messages, onSeen });
  newest.current = { messages, onSeen };

  useEffect(() => {
    const inView = new Set<number>();
    const seen = new Map<number, string | null>();
    const look = () => {
      if (document.visibilityState === 'visible' && document.hasFocus()) {
        for (const { seq, correctedAt } of newest.current.messages) {
          if (inView.has(seq)) {
            seen.set(seq, correctedAt);
          }
        }
        newest.current.onSeen(seenSoFar(newest.current.messages, seen));
      }
    };
    lookAgain.current = look;
    const ends = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        inView[isIntersecting ? 'add' : 'delete'](Number(target.getAttribute(END_OF)));
      }
      look();
    }, UNCOVERED);
    const watch = () => {
      for (const end of list.current?.querySelectorAll(`[${END_OF}]`) ?? []) {
        ends.observe(end);
      }
    };
    const added = new MutationObserver(watch);
    if (list.current) {
      added.observe(list.current, { childList: true });
    }
    watch();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      ends.disconnect();
      added.disconnect();
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  // A text that is corrected where it stands doesn't come into view anew.
  const corrected = Math.max(0, ...corrections);
  useEffect(() => {
    if (corrected > 0) {
      lookAgain.current();
    }
  }, [corrected]);

  return list;
}
