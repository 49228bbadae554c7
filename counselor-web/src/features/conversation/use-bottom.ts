import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';

/** Closer than this to the end counts as reading the end. */
const NEAR_PX = 60;

interface Bottom {
  /** Something newer stands below what is on the screen. */
  below: boolean;
  toBottom(): void;
}

/**
 * Opens where the counselor was when the desk was locked, else at the first new message or the end; follows the end while it
 * is in view, and leaves a reader alone who is further up.
 */
export function useBottom(
  place: RefObject<HTMLElement | null>,
  id: string,
  lastSeq: number,
  shownImages: number,
): Bottom {
  const desk = useDesk();
  const atBottom = useRef(true);
  const known = useRef(lastSeq);
  const [below, setBelow] = useState(false);
  useEffect(() => {
    const box = place.current;
    const onScroll = () => {
      if (box) {
        atBottom.current = isAtEnd(box);
        setBelow((was) => was && !atBottom.current);
      }
    };
    const onResize = new ResizeObserver(() => {
      if (atBottom.current) {
        toEnd(box);
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
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) {
      return;
    }
    open(box, desk.leftAt.get(id));
    desk.leftAt.delete(id);
    atBottom.current = isAtEnd(box);
    return () => {
      if (desk.locked && !isAtEnd(box)) {
        desk.leftAt.set(id, box.scrollTop);
      }
    };
  }, [desk, id, place]);
  useLayoutEffect(() => {
    if (lastSeq === known.current) {
      return;
    }
    known.current = lastSeq;
    if (atBottom.current) {
      toEnd(place.current);
    } else {
      setBelow(true);
    }
  }, [lastSeq, place]);
  // An image that was found clean takes more room than the words that stood for it.
  useLayoutEffect(() => {
    if (shownImages > 0 && atBottom.current) {
      toEnd(place.current);
    }
  }, [shownImages, place]);
  return { below, toBottom: () => toEnd(place.current) };
}

function open(box: HTMLElement, left: number | undefined): void {
  if (left !== undefined) {
    box.scrollTo({ top: left });
    return;
  }
  toEnd(box);
  box.querySelector('.messages-new')?.scrollIntoView({ block: 'start' });
}

function toEnd(box: HTMLElement | null): void {
  box?.scrollTo({ top: box.scrollHeight });
}

function isAtEnd(box: HTMLElement): boolean {
  return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
}
