import type { Row } from '../../shared/api/types';

interface Props {
  refused: NonNullable<Row['refused']>;
}

/** An offer that came back: the one who asked goes on, or asks somebody else. */
export function RefusedLine({ refused: { by, reason } }: Props) {
  return (
    <div className="handover handover-refused" role="status">
      {reason === null ? (
        <p>{by.name}さんから5分間返事がなかったため、引き継ぎの依頼は戻りました。</p>
      ) : (
        <>
          <p>
            <strong>{by.name}さんは引き継げません</strong>
          </p>
          <p className="handover-note">{reason}</p>
        </>
      )}
    </div>
  );
}
