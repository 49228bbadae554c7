import { type RefObject, useEffect, useRef } from 'react';
import type { Head, Message } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

/** A glance while scrolling past is not reading. */
const SETTLE_MS = 600;

/**
 * Tells the server which messages of the consumer were really on the screen: their last line in view, in a window that is
 * shown and has the focus, at the desk of the counselor in charge.
 */
export function useReadMarks(
  place: RefObject<HTMLElement | null>,
  head: Head,
  messages: readonly Message[],
): void {
  const desk = useDesk();
  const told = useRef(0);
  const mine = head.assignee?.id === desk.me;
  const unread = messages.filter(
    ({ from, readAt, image }) => from === 'consumer' && readAt === null && image?.state !== 'checking',
  );
  // An image that was being checked when its place was told counts from now on.
  const shownSince = unread.some(({ seq, image }) => image !== null && seq <= told.current);
  const newest = unread.at(-1)?.seq ?? 0;
  const { id } = head;
  useEffect(() => {
    if (shownSince) {
      told.current = 0;
    }
    if (!mine || newest <= told.current) {
      return;
    }
    const inView = new Set<number>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const mark = () => {
      const seq = Math.max(0, ...inView);
      if (seq > told.current && document.hasFocus() && document.visibilityState === 'visible') {
        told.current = seq;
        desk.api.read(id, seq).catch(() => {
          told.current = 0;
        });
      }
    };
    const settle = () => {
      clearTimeout(timer ?? undefined);
      timer = setTimeout(mark, SETTLE_MS);
    };
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const seq = Number(target.getAttribute('data-seq'));
        if (isIntersecting) {
          inView.add(seq);
        } else {
          inView.delete(seq);
        }
      }
      settle();
    });
    for (const line of place.current?.querySelectorAll('[data-from="consumer"]') ?? []) {
      observer.observe(line);
    }
    window.addEventListener('focus', settle);
    document.addEventListener('visibilitychange', settle);
    return () => {
      clearTimeout(timer ?? undefined);
      observer.disconnect();
      window.removeEventListener('focus', settle);
      document.removeEventListener('visibilitychange', settle);
    };
  }, [desk, id, mine, newest, place, shownSince]);
}
