import type { ProblemError } from '@madoguchi/web-kit/problem';
import { useState } from 'react';
import { AlarmBand } from '../features/alarm/alarm-band';
import { SoundStrip } from '../features/alarm/sound-strip';
import { BoardPage } from '../features/board/board-page';
import { ConnectionStrip } from '../features/connection/connection-strip';
import { DisclosureStrip } from '../features/disclosure/disclosure-strip';
import type { Command } from '../features/keys/commands';
import { useCommands } from '../features/keys/use-commands';
import { ListsPane } from '../features/lists/lists-pane';
import { EndWarning } from '../features/session/end-warning';
import type { Row } from '../shared/api/types';
import { useDesk } from '../shared/desk/desk-context';
import { EMPTY_ROOM } from '../shared/desk/disclosure-room';
import { urgency } from '../shared/marks';
import { useStore } from '../shared/store';
import type { View } from '../shared/ui/view';
import { CasePanes } from './case-panes';
import { CommandProblem } from './command-problem';
import { ConsultationPage } from './consultation-page';
import { DeskDialogs } from './desk-dialogs';
import { runCommand, take } from './run-command';
import { useServices } from './services-context';
import { TopBar } from './top-bar';

/** 「R7-00413-2 24時間以内にお金を払った」: the number, and why it can't wait or else what happened. */
function named(row: Row | null): string {
  return row ? `${row.caseNumber} ${urgency(row) ?? row.brief?.kind ?? ''}`.trim() : '';
}

/** B3: everything a counselor works with, on one screen. */
export function DeskFrame() {
  const desk = useDesk();
  const { check } = useServices();
  const open = useStore(desk.opened.id);
  const board = useStore(desk.board);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const run = (command: Command) => void runCommand(desk, command).then(setProblem);
  useCommands((command) => desk.dialog.get() === null && run(command));
  const acts = {
    nameOf: ({ id }: { id: string }) => named(desk.lists.find(id)),
    onTake: desk.handles ? ({ id }: { id: string }) => void take(desk, id).then(setProblem) : undefined,
    onShow: ({ id }: { id: string }) => {
      desk.opened.open(id);
      desk.noteSeen(id);
    },
  };
  return (
    <div className="desk">
      <TopBar onCommand={run} />
      <AlarmBand acts={acts} />
      <div className="strips">
        <SoundStrip check={check} />
        <ConnectionStrip />
        {desk.discloses && (
          <DisclosureStrip
            api={desk.api.disclosure}
            onShow={() => desk.dialog.set({ kind: 'disclosures', room: EMPTY_ROOM })}
          />
        )}
        <EndWarning />
        {problem && <CommandProblem problem={problem} onClose={() => setProblem(null)} />}
      </div>
      {board ? <BoardPage /> : <Panes open={open} />}
      <DeskDialogs />
    </div>
  );
}

function Panes({ open }: { open: string | null }) {
  return (
    <div className="desk-panes">
      <ListsPane />
      <main className="desk-main" data-view={'desk' satisfies View}>
        {open === null ? (
          <p className="desk-nothing">左の一覧から相談を選んでください</p>
        ) : (
          <ConsultationPage key={open} id={open} />
        )}
      </main>
      {open !== null && <CasePanes key={open} id={open} />}
    </div>
  );
}
