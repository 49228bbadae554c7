import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Closer than this to the end counts as reading the end. */
const NEAR_PX = 60;

interface Bottom {
  /** Something newer stands below what is on the screen. */
  below: boolean;
  toBottom(): void;
}

/** Opens at the first new message or the end, follows the end while it is in view, and leaves a reader alone who is further up. */
export function useBottom(
  place: RefObject<HTMLElement | null>,
  lastSeq: number,
  newFrom: number | null,
): Bottom {
  const atBottom = useRef(true);
  const [below, setBelow] = useState(false);
  const toBottom = () => {
    place.current?.scrollTo({ top: place.current.scrollHeight });
  };
  useEffect(() => {
    const box = place.current;
    const onScroll = () => {
      if (box) {
        atBottom.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
        setBelow((was) => was && !atBottom.current);
      }
    };
    const onResize = new ResizeObserver(() => {
      if (atBottom.current) {
        toBottomOf(box);
      }
    });
    box?.addEventListener('scroll', onScroll, { passive: true });
    if (box) {
      onResize.observe(box);
    }
    return () => {
      onResize.disconnect();
      box?.removeEventListener('scroll', onScroll);
    };
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the opening looks for the first new message
  useLayoutEffect(() => {
    toBottomOf(place.current);
    const marker = newFrom === null ? null : place.current?.querySelector('.messages-new');
    marker?.scrollIntoView({ block: 'start' });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last message is the occasion
  useLayoutEffect(() => {
    if (atBottom.current) {
      toBottomOf(place.current);
    } else {
      setBelow(true);
    }
  }, [lastSeq]);
  return { below, toBottom };
}

function toBottomOf(box: HTMLElement | null): void {
  box?.scrollTo({ top: box.scrollHeight });
}
