import type { ProblemError } from '@madoguchi/web-kit/problem';
import { jst, serverClock } from '@madoguchi/web-kit/time';
import type { Command } from '../features/keys/commands';
import { nextOurTurn } from '../features/lists/turn-groups';
import type { Desk } from '../shared/desk/desk';
import { byNeed } from '../shared/marks';

/** Does what a key stands for; the problem, when it could not be done. */
export async function runCommand(desk: Desk, command: Command): Promise<ProblemError | null> {
  switch (command) {
    case 'help':
      desk.dialog.set({ kind: 'keys' });
      return null;
    case 'templates':
      desk.dialog.set({ kind: 'templates', id: desk.opened.id.get(), query: '', chosen: null });
      return null;
    case 'take-oldest': {
      const [first] = byNeed(desk.lists.of('waiting').get().rows);
      return first && desk.handles ? await take(desk, first.id) : null;
    }
    case 'memo': {
      const open = desk.opened.id.get();
      if (open !== null) {
        desk.caseworks.of(open).showMemo();
      }
      return null;
    }
    case 'next-turn': {
      const next = nextOurTurn(
        desk.lists.of('mine').get().rows,
        desk.me,
        desk.opened.id.get(),
        jst(serverClock.now()).date,
      );
      if (next) {
        desk.opened.open(next.id);
      }
      return null;
    }
    case 'row-up':
      step(-1);
      return null;
    case 'row-down':
      step(1);
      return null;
  }
}

/** Takes a consultation and opens it. */
export async function take(desk: Desk, id: string): Promise<ProblemError | null> {
  const problem = await desk.act(id, () => desk.api.take(id));
  if (!problem) {
    desk.lists.show('mine');
    desk.opened.open(id);
  }
  return problem;
}

/** Goes through the rows as they stand on the screen, held places included. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-consultation]')];
  const at = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const next = at < 0 ? rows.at(by > 0 ? 0 : -1) : rows[at + by];
  next?.click();
  next?.scrollIntoView({ block: 'nearest' });
}
