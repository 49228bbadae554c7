import { useNow } from '@madoguchi/web-kit/react';
import { formatDuration } from '@madoguchi/web-kit/time';
import { SoundMenu } from '../features/alarm/sound-menu';
import { ConnectionSign } from '../features/connection/connection-sign';
import type { Command } from '../features/keys/commands';
import { PresenceMenu } from '../features/presence/presence-menu';
import { useDesk } from '../shared/desk/desk-context';
import { waited } from '../shared/desk/reception';
import { useStore } from '../shared/store';
import { PersonMenu } from './person-menu';

interface Props {
  onCommand(command: Command): void;
}

export function TopBar({ onCommand }: Props) {
  const desk = useDesk();
  const board = useStore(desk.board);
  const { centreName, colour } = useStore(desk.session);
  return (
    <header className="bar" style={{ borderTopColor: colour }}>
      <h1 className="bar-centre">{centreName}</h1>
      <PresenceMenu />
      <WaitingSummary />
      {desk.handles && (
        <>
          <button type="button" className="bar-button" onClick={() => onCommand('take-oldest')}>
            待ちの先頭を担当 <kbd>F8</kbd>
          </button>
          <button type="button" className="bar-button" onClick={() => onCommand('next-turn')}>
            次のこちらの番 <kbd>F2</kbd>
          </button>
        </>
      )}
      {desk.supervises && (
        <button
          type="button"
          className="bar-button"
          aria-pressed={board}
          onClick={() => desk.board.set(!board)}
        >
          全体の様子
        </button>
      )}
      <span className="bar-space" />
      <SoundMenu />
      <ConnectionSign />
      <button type="button" className="bar-button" onClick={() => onCommand('help')}>
        キー <kbd>F1</kbd>
      </button>
      <PersonMenu />
    </header>
  );
}

function WaitingSummary() {
  const { lists, reception } = useDesk();
  const { rows } = useStore(lists.of('waiting'));
  const hours = useStore(reception.hours);
  const now = useNow(10_000);
  const [oldest] = rows.toSorted((a, b) => Date.parse(a.turnSince) - Date.parse(b.turnSince));
  return (
    <p className="bar-waiting">
      待ち {rows.length}人{oldest && ` 最長${formatDuration(waited(hours, oldest.turnSince, now))}`}
    </p>
  );
}
