import { useEffect, useState } from 'react';
import type { Staff } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

const REREAD_MS = 10_000;

/** Everyone with their load, read again with each change of the lists and every few seconds; null before the first answer. */
export function useStaff(): Staff | null {
  const desk = useDesk();
  const { readAt } = useStore(desk.lists.of('all'));
  const [staff, setStaff] = useState<Staff | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the list was read again is the occasion
  useEffect(() => {
    let dropped = false;
    const read = () =>
      desk.api.staff().then(
        (answer) => {
          if (!dropped) {
            setStaff(answer);
          }
        },
        // What was read before stays; that the lists are old is told at the board's foot.
        () => undefined,
      );
    void read();
    const timer = setInterval(() => void read(), REREAD_MS);
    return () => {
      dropped = true;
      clearInterval(timer);
    };
  }, [desk, readAt]);
  return staff;
}
