import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatDate, formatWhen, jst, startOfDay } from '@madoguchi/web-kit/time';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'decision' }>;
}

const LONGEST_DAYS = 180;

/** A supervisor decides what somebody else asked for, or ends what is in force. */
export function DecisionDialog({ dialog }: Props) {
  const desk = useDesk();
  const now = useNow(60_000);
  const { restriction, lastDay } = dialog;
  const { id, consultation, caseNumber, reason, askedBy, askedAt } = restriction;
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const close = () => desk.dialog.set(null);
  const act = async (action: () => Promise<void>) => {
    const failed = await desk.act(consultation, action);
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  const own = askedBy.id === desk.me;
  return (
    <Dialog view="decision" title={`受付制限 ${caseNumber}`} onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => desk.api.restriction.impose(id, lastDay));
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <p>
          {askedBy.name}さんが申請しました（{formatWhen(askedAt, now)}）
        </p>
        <p className="handover-note">{reason}</p>
        {restriction.lastDay === null ? (
          <>
            <p>
              決めると、いまの相談は終わり、相談者には「○日まで、この窓口ではご相談をお受けしていません」と出ます。
              センターから書いた相談には返事ができます。
            </p>
            {own && <p>申請した人は決められません。ほかの責任者に頼んでください。取り下げはできます。</p>}
            <label className="field">
              いつまで（最長{LONGEST_DAYS}日）
              <input
                type="date"
                required
                disabled={own}
                min={jst(now).date}
                max={jst(startOfDay(now, LONGEST_DAYS)).date}
                value={lastDay}
                onChange={(event) => desk.dialog.set({ ...dialog, lastDay: event.target.value })}
              />
            </label>
            <p className="dialog-actions">
              <button
                type="button"
                className="button button-compact"
                onClick={() => void act(() => desk.api.restriction.refuse(id))}
              >
                {own ? '取り下げる' : '認めない'}
              </button>
              <button
                type="submit"
                className="button button-compact button-primary"
                disabled={own || lastDay === ''}
              >
                受付を制限する
              </button>
            </p>
          </>
        ) : (
          <>
            <p>
              {restriction.decidedBy?.name}さんが決めました。{formatDate(restriction.lastDay)}まで。
            </p>
            <p className="dialog-actions">
              <button
                type="button"
                className="button button-compact button-primary"
                onClick={() => void act(() => desk.api.restriction.lift(id))}
              >
                いま解除する
              </button>
            </p>
          </>
        )}
      </form>
    </Dialog>
  );
}
