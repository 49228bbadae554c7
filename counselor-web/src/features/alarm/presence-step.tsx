import '../../shared/ui/presence.css';
import type { Presence } from '../../shared/api/types';
import { PRESENCE_WORDS } from '../../shared/desk/presence-words';

interface Props {
  chosen: Presence;
  onChoose(presence: Presence): void;
}

/** 今日の状態, asked once a login. */
export function PresenceStep({ chosen, onChoose }: Props) {
  return (
    <fieldset className="check-step presence">
      <legend>今日の状態</legend>
      {(['available', 'on-phone', 'away', 'on-break'] as const).map((key) => (
        <label key={key} className="choice">
          <input type="radio" name="presence" checked={key === chosen} onChange={() => onChoose(key)} />
          {PRESENCE_WORDS[key]}
        </label>
      ))}
    </fieldset>
  );
}
