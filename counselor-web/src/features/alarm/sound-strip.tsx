import { useDesk } from '../../shared/desk/desk-context';
import { preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { useBell } from './bell';
import type { FirstCheck } from './check-state';

interface Props {
  check: FirstCheck;
}

/** Red until the sound can be heard, or this computer is said to have none. */
export function SoundStrip({ check }: Props) {
  const desk = useDesk();
  const { soundless } = useStore(preferences);
  const chime = useStore(useBell().chime.state);
  const checked = useStore(check.state);
  if (soundless || (checked === 'heard' && chime === 'ready')) {
    return null;
  }
  return (
    <div className="strip strip-danger" role="alert">
      <span>♪ 音が止まっています。新しい相談が来ても鳴りません</span>
      <button
        type="button"
        className="button button-compact"
        onClick={() => desk.dialog.set({ kind: 'sound' })}
      >
        音を確かめる
      </button>
    </div>
  );
}
