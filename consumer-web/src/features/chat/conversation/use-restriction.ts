import { body } from '@madoguchi/web-kit/api';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../../../shared/api';

/**
 * The last day, `2026-11-30`, up to which the centre takes nothing from this person; null when it takes everything, and
 * until that is known. Asked only where something new would begin: what is open can be written in.
 */
export function useRestriction(begins: boolean): string | null {
  const [lastDay, setLastDay] = useState<string | null>(null);
  useEffect(() => {
    if (!begins) {
      setLastDay(null);
      return;
    }
    let dropped = false;
    body(api.GET('/api/consumer/restriction')).then(
      (answer) => {
        if (!dropped) {
          setLastDay(answer.lastDay);
        }
      },
      // Whoever writes all the same is told by the answer.
      () => undefined,
    );
    return () => {
      dropped = true;
    };
  }, [begins]);
  return lastDay;
}
