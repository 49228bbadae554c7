import { formatDate } from '@madoguchi/web-kit/time';
import { useEffect, useState } from 'react';
import type { Head, Restriction } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

interface Props {
  head: Head;
}

/** What is asked for or stands against the one who writes; else the way to ask for it. */
export function RestrictionLine({ head: { id, version } }: Props) {
  const desk = useDesk();
  const [restriction, setRestriction] = useState<Restriction | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the consultation is the occasion
  useEffect(() => {
    let dropped = false;
    desk.api.restriction.of(id).then(
      (answer) => {
        if (!dropped) {
          setRestriction(answer);
        }
      },
      () => undefined,
    );
    return () => {
      dropped = true;
    };
  }, [desk, id, version]);
  if (restriction !== null) {
    const words =
      restriction.lastDay === null ? '受付制限 申請中' : `受付制限 ${formatDate(restriction.lastDay)}まで`;
    return desk.supervises ? (
      <button
        type="button"
        className="head-trail"
        onClick={() => desk.dialog.set({ kind: 'decision', restriction, lastDay: '' })}
      >
        {words}
      </button>
    ) : (
      <strong>{words}</strong>
    );
  }
  return desk.handles ? (
    <button
      type="button"
      className="head-trail"
      onClick={() => desk.dialog.set({ kind: 'restriction', id, reason: '' })}
    >
      受付制限を申請
    </button>
  ) : null;
}
