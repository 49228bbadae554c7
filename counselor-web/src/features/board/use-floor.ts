import { useEffect, useState } from 'react';
import type { Restriction, Staff } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

const REREAD_MS = 10_000;

/** Who is there and what a supervisor has to decide. */
export interface Floor {
  staff: Staff;
  restrictions: readonly Restriction[];
}

/** Read again with each change of the lists and every few seconds; null before the first answer. */
export function useFloor(): Floor | null {
  const desk = useDesk();
  const { readAt } = useStore(desk.lists.of('all'));
  const [floor, setFloor] = useState<Floor | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the list was read again is the occasion
  useEffect(() => {
    let dropped = false;
    const read = () =>
      Promise.all([desk.api.staff(), desk.api.restriction.all()]).then(
        ([staff, restrictions]) => {
          if (!dropped) {
            setFloor({ staff, restrictions });
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
  return floor;
}
