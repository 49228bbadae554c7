import './alarm-band.css';
import { useNow } from '@madoguchi/web-kit/react';
import { formatDuration } from '@madoguchi/web-kit/time';
import { preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import type { Call } from './alarm-state';
import { useBell } from './bell';
import { CALL_WORDS } from './calls';

interface Acts {
  /** The case number and the like. */
  nameOf(call: Call): string;
  /** Absent for who may not take consultations. */
  onTake?: ((call: Call) => void) | undefined;
  onShow(call: Call): void;
}

interface Props {
  /** Null while the desk is locked: then the band names nothing and only the quieting is left. */
  acts: Acts | null;
}

/** The full-width band: it stays until somebody took what waits, or it is put off for two minutes. */
export function AlarmBand({ acts }: Props) {
  const bell = useBell();
  const calls = useStore(bell.ringing);
  const { soundless } = useStore(preferences);
  const now = useNow(10_000);
  const [first] = calls;
  if (!first) {
    return null;
  }
  const name = acts?.nameOf(first) ?? '';
  return (
    <section className={soundless ? 'alarm alarm-large' : 'alarm'} role="alert" aria-label="新着">
      <p className="alarm-words">
        <strong>
          {CALL_WORDS[first.kind]} {name}
        </strong>
        <span>{formatDuration(now - first.since)}前から</span>
        {calls.length > 1 && <span>ほか{calls.length - 1}件</span>}
      </p>
      {acts?.onTake && first.kind === 'waiting' && (
        <button type="button" className="button button-compact" onClick={() => acts.onTake?.(first)}>
          担当する <kbd>F8</kbd>
        </button>
      )}
      {acts && first.kind !== 'waiting' && (
        <button type="button" className="button button-compact" onClick={() => acts.onShow(first)}>
          内容を見る
        </button>
      )}
      <button type="button" className="button button-compact" onClick={() => bell.snooze()}>
        あとで 2分
      </button>
    </section>
  );
}
