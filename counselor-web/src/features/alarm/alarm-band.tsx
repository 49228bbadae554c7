import './alarm-band.css';
import { useNow } from '@madoguchi/web-kit/react';
import { formatDuration } from '@madoguchi/web-kit/time';
import { preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import type { Call } from './alarm-state';
import { useBell } from './bell';
import { CALL_WORDS } from './calls';
import { QuietLine } from './quiet-line';

interface Acts {
  /** The case number, and what it is about as far as it was told. */
  nameOf(call: Call): string;
  /** Absent for who may not take consultations. */
  onTake?: ((call: Call) => void) | undefined;
  onShow(call: Call): void;
}

interface Props {
  /** Null while the desk is locked: then the band names nothing and only the quieting is left. */
  acts: Acts | null;
}

/**
 * The full-width band: it stays until somebody took what waits, or it is put off for two minutes. Its place is always kept,
 * so that nothing moves under the eyes or the pointer when it comes and goes.
 */
export function AlarmBand({ acts }: Props) {
  const [first, ...others] = useStore(useBell().ringing);
  const { soundless } = useStore(preferences);
  return (
    <div className={soundless ? 'alarm-place alarm-large' : 'alarm-place'}>
      {first ? <Ringing first={first} others={others.length} acts={acts} /> : <QuietLine />}
    </div>
  );
}

function Ringing({ first, others, acts }: Props & { first: Call; others: number }) {
  const bell = useBell();
  const now = useNow(10_000);
  return (
    <section
      className={first.urgent ? 'alarm alarm-urgent' : 'alarm'}
      role="alert"
      aria-label={first.urgent ? '緊急の新着' : '新着'}
    >
      <p className="alarm-words">
        <strong>
          {first.urgent && '▲緊急 '}
          {CALL_WORDS[first.kind]} {acts?.nameOf(first)}
        </strong>
        <span>{formatDuration(now - first.since)}前から</span>
        {others > 0 && <span>ほか{others}件</span>}
      </p>
      <div className="alarm-acts">
        {acts?.onTake && first.kind === 'waiting' && (
          <button
            type="button"
            className="button button-compact alarm-act"
            onClick={() => acts.onTake?.(first)}
          >
            担当する <kbd>F8</kbd>
          </button>
        )}
        {acts && first.kind !== 'waiting' && (
          <button
            type="button"
            className="button button-compact alarm-act"
            onClick={() => acts.onShow(first)}
          >
            内容を見る
          </button>
        )}
        <button type="button" className="button button-compact" onClick={() => bell.snooze()}>
          あとで 2分
        </button>
      </div>
    </section>
  );
}
