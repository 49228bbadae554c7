import '../../shared/ui/presence.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatDate, jst } from '@madoguchi/web-kit/time';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { Absence } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { Dialog } from '../../shared/ui/dialog';

/** 不在の予定: the days on which colleagues see to what comes in. */
export function AbsencesDialog() {
  const desk = useDesk();
  const [planned, setPlanned] = useState<readonly Absence[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const today = jst(useNow(60_000)).date;
  const read = useCallback(async () => setPlanned(await desk.api.absences()), [desk]);
  const attempt = useCallback(
    async (action: () => Promise<unknown>) => {
      try {
        await action();
        await read();
        setProblem(null);
      } catch (failure) {
        setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
      }
    },
    [read],
  );
  useEffect(() => void attempt(async () => undefined), [attempt]);
  const plan = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await desk.api.planAbsence(first, last === '' ? first : last);
      setFirst('');
      setLast('');
    });
  };
  return (
    <Dialog view="absences" title="不在の予定" onClose={() => desk.dialog.set(null)}>
      {problem && <ProblemNotice problem={problem} />}
      <p>この日に担当の相談へ届いたものは、ほかの相談員の「担当不在」に出て鳴ります。</p>
      {planned?.length === 0 && <p>予定はありません。</p>}
      <ul className="absences">
        {planned?.map((absence) => (
          <li key={absence.id} className="absence">
            {daysOf(absence)}
            <button
              type="button"
              className="button button-compact"
              aria-label={`${daysOf(absence)} をやめる`}
              onClick={() => void attempt(() => desk.api.giveUpAbsence(absence.id))}
            >
              やめる
            </button>
          </li>
        ))}
      </ul>
      <form className="dialog-form" onSubmit={plan}>
        <div className="absence-days">
          <label className="field">
            はじめの日
            <input
              type="date"
              required
              min={today}
              value={first}
              onChange={(event) => setFirst(event.target.value)}
            />
          </label>
          <label className="field">
            おわりの日（1日だけなら空のまま）
            <input
              type="date"
              min={first || today}
              value={last}
              onChange={(event) => setLast(event.target.value)}
            />
          </label>
        </div>
        <p className="dialog-actions">
          <button type="submit" className="button button-compact button-primary" disabled={first === ''}>
            予定に入れる
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function daysOf({ first, last }: Absence): string {
  return first === last ? formatDate(first) : `${formatDate(first)} から ${formatDate(last)} まで`;
}
