import { useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import type { Row } from '../../shared/api/types';

interface Props {
  assigned: NonNullable<Row['assigned']>;
}

/** A supervisor gave it to the one who has it, with what must be known. */
export function AssignedLine({ assigned: { by, note, at } }: Props) {
  const now = useNow(60_000);
  return (
    <div className="handover" role="status">
      <p>
        <strong>{by.name}さんが担当を割り当てました</strong>（{formatWhen(at, now)}）
      </p>
      <p className="handover-note">{note}</p>
    </div>
  );
}
