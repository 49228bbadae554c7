import type { ProblemError } from '@madoguchi/web-kit/problem';
import { formatClock } from '@madoguchi/web-kit/time';
import type { Handover } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

interface Props {
  id: string;
  handover: Handover;
  onProblem(problem: ProblemError | null): void;
}

/** A handover that waits for its answer: the one asked can answer here. */
export function HandoverLine({ id, handover, onProblem }: Props) {
  const desk = useDesk();
  if (handover.to.id !== desk.me) {
    return (
      <p className="handover">
        {handover.to.name}さんに引き継ぎを頼んでいます（{formatClock(handover.at)}）。返事を待っています。
      </p>
    );
  }
  return (
    <div className="handover">
      <p>
        <strong>{handover.from.name}さんから引き継ぎの依頼</strong>（{formatClock(handover.at)}）
      </p>
      <p className="handover-note">{handover.note}</p>
      <div className="handover-actions">
        <button
          type="button"
          className="button button-compact button-primary"
          onClick={async () => onProblem(await desk.act(id, () => desk.api.accept(id)))}
        >
          受ける
        </button>
        <button
          type="button"
          className="button button-compact"
          onClick={() => desk.dialog.set({ kind: 'refuse', id, reason: '' })}
        >
          断る
        </button>
      </div>
    </div>
  );
}
