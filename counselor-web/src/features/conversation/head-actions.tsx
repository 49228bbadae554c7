import type { ProblemError } from '@madoguchi/web-kit/problem';
import type { Head } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

interface Props {
  head: Head;
  onProblem(problem: ProblemError | null): void;
}

/** What this person can do with this consultation now. */
export function HeadActions({ head, onProblem }: Props) {
  const desk = useDesk();
  const { id } = head;
  const act = async (action: () => Promise<void>) => onProblem(await desk.act(id, action));
  if (!desk.handles) {
    return null;
  }
  if (head.state === 'waiting') {
    return (
      <div className="head-actions">
        <button
          type="button"
          className="button button-compact button-primary"
          onClick={() => act(() => desk.api.take(id))}
        >
          担当する
        </button>
      </div>
    );
  }
  if (head.state === 'closed') {
    return (
      <div className="head-actions">
        <button
          type="button"
          className="button button-compact"
          onClick={() => act(() => desk.api.reopen(id))}
        >
          再開する
        </button>
      </div>
    );
  }
  if (head.assignee?.id !== desk.me) {
    return head.unattended ? (
      <div className="head-actions">
        <button
          type="button"
          className="button button-compact button-primary"
          onClick={() => act(() => desk.api.take(id))}
        >
          代わりに担当する
        </button>
      </div>
    ) : null;
  }
  return (
    <div className="head-actions">
      <button
        type="button"
        className="button button-compact"
        disabled={head.handover !== null}
        onClick={() => desk.dialog.set({ kind: 'handover', id, to: '', note: '' })}
      >
        引き継ぐ
      </button>
      <button
        type="button"
        className="button button-compact"
        onClick={() =>
          desk.dialog.set({
            kind: 'promise',
            id,
            day: head.nextContactOn ?? '',
            standing: head.nextContactOn !== null,
          })
        }
      >
        {head.nextContactOn === null ? '調査中にする' : '調査中'}
      </button>
      <button type="button" className="button button-compact" onClick={() => act(() => desk.api.release(id))}>
        待ちに戻す
      </button>
      <button
        type="button"
        className="button button-compact"
        onClick={() => desk.dialog.set({ kind: 'close', id })}
      >
        終了へ
      </button>
    </div>
  );
}
