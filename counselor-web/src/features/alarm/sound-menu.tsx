import { useDesk } from '../../shared/desk/desk-context';
import { prefer, preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { Dropdown } from '../../shared/ui/dropdown';
import { LEAST_VOLUME, useBell } from './bell';

/** ♪ in the top bar: loudness, a try, and 「音のない環境」. */
export function SoundMenu() {
  const { chime } = useBell();
  const { volume, soundless } = useStore(preferences);
  const alone = useStore(useDesk().alarm)?.alone ?? false;
  const percent = Math.round(volume * 100);
  return (
    <Dropdown label={soundless ? '♪ なし' : `♪ ${percent}`} name={`音 ${soundless ? 'なし' : `${percent}%`}`}>
      <label className="field">
        音の大きさ
        <input
          type="range"
          min={alone ? LEAST_VOLUME * 100 : 0}
          max={100}
          step={10}
          value={percent}
          disabled={soundless}
          onChange={(event) => prefer({ volume: event.target.valueAsNumber / 100 })}
        />
      </label>
      {alone && <p>いま新しい相談を聞けるのはあなただけです。音は消せません。</p>}
      <button
        type="button"
        className="button button-compact"
        disabled={soundless}
        onClick={() => void chime.test()}
      >
        鳴らしてみる
      </button>
      <label className="choice">
        <input
          type="checkbox"
          checked={soundless}
          onChange={(event) => prefer({ soundless: event.target.checked })}
        />
        音のない環境（新着を大きな帯で知らせる）
      </label>
    </Dropdown>
  );
}
