import '../../shared/ui/presence.css';
import { useState } from 'react';
import type { Presence } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { PRESENCE_WORDS } from '../../shared/desk/presence-words';
import { useStore } from '../../shared/store';
import { Dropdown } from '../../shared/ui/dropdown';

const HINTS: Partial<Record<Presence, string>> = {
  available: '新しい相談が鳴ります',
  away: '新しい相談が鳴ります',
  absent: '担当の相談に届いたものは「担当不在」に出ます',
};

/** 状態 in the top bar: what this person tells colleagues, and whether new consultations ring here. */
export function PresenceMenu() {
  const desk = useDesk();
  const presence = useStore(desk.alarm)?.presence ?? 'available';
  const [failed, setFailed] = useState(false);
  const say = (chosen: Presence) => desk.sayPresence(chosen).then(setFailed);
  return (
    <Dropdown label={PRESENCE_WORDS[presence]} name={`状態 ${PRESENCE_WORDS[presence]}`} edge="left">
      <fieldset className="presence">
        <legend>いまの状態</legend>
        {(Object.keys(PRESENCE_WORDS) as Presence[]).map((key) => (
          <label key={key} className="choice">
            <input type="radio" name="presence" checked={key === presence} onChange={() => void say(key)} />
            {PRESENCE_WORDS[key]}
            {HINTS[key] && <span className="presence-hint">{HINTS[key]}</span>}
          </label>
        ))}
      </fieldset>
      {failed && <p role="alert">変えられませんでした。つながりを確かめて、もう一度選んでください。</p>}
      <button
        type="button"
        className="button button-compact"
        onClick={() => desk.dialog.set({ kind: 'absences' })}
      >
        不在の予定…
      </button>
    </Dropdown>
  );
}
