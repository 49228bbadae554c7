import type { ConsumerMessage } from '@madoguchi/web-kit/api';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Within this many pixels of the end a reader counts as being at the end. */
const NEAR = 96;

function atEnd(): boolean {
  const { scrollHeight } = document.documentElement;
  return window.innerHeight + window.scrollY >= scrollHeight - NEAR;
}

function toEnd(): void {
  window.scrollTo(0, document.documentElement.scrollHeight);
}

function toFirstUnread(messages: ConsumerMessage[]): void {
  const unread = messages.find(
    ({ from, readAt, withdrawnAt }) => from !== 'consumer' && readAt === null && withdrawnAt === null,
  );
  const place = unread && document.querySelector(`[data-seq="${unread.seq}"]`);
  if (place) {
    place.scrollIntoView({ block: 'center' });
  } else {
    toEnd();
  }
}

/**
 * Opens at the first unread message, follows the end while the reader is there, and otherwise stays where the reader is
 * and says that something new lies below.
 */
export function useScroll(messages: ConsumerMessage[], waiting: number, loaded: boolean) {
  const [unseenBelow, setUnseenBelow] = useState(false);
  const follows = useRef(true);
  const opened = useRef(false);
  const lastSeq = useRef<number | undefined>(undefined);

  useEffect(() => {
    let place = window.scrollY;
    // Only who goes up leaves the end: the page may have grown since the scrolling this event tells of.
    const scrolled = () => {
      const up = window.scrollY < place;
      place = window.scrollY;
      follows.current = atEnd() || (follows.current && !up);
      if (follows.current) {
        setUnseenBelow(false);
      }
    };
    const grown = new ResizeObserver(() => {
      if (opened.current && follows.current) {
        toEnd();
      }
    });
    // The whole page: what is said below the messages, such as that it has ended, must come into view too.
    grown.observe(document.body);
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      grown.disconnect();
      window.removeEventListener('scroll', scrolled);
    };
  }, []);

  useLayoutEffect(() => {
    const last = messages.at(-1);
    const newcomer = last?.seq !== lastSeq.current;
    lastSeq.current = last?.seq;
    if (loaded && !opened.current) {
      opened.current = true;
      toFirstUnread(messages);
      follows.current = atEnd();
    } else if (newcomer && !follows.current && last?.from !== 'consumer') {
      setUnseenBelow(true);
    }
  }, [messages, loaded]);

  useLayoutEffect(() => {
    if (waiting > 0) {
      follows.current = true;
      toEnd();
    }
  }, [waiting]);

  return { unseenBelow, toEnd };
}
