import './trail.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import { useCallback, useEffect, useState } from 'react';
import type { TrailPage } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';
import { deedOf, whoOf } from './trail-words';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'trail' }>;
}

/** Who did and saw what in a consultation, the newest first. */
export function TrailDialog({ dialog: { id, caseNumber } }: Props) {
  const desk = useDesk();
  const now = useNow(60_000);
  const [page, setPage] = useState<TrailPage | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const read = useCallback(
    async (known: TrailPage['items']) => {
      try {
        const next = await desk.api.trail(id, known.at(-1)?.id);
        setPage({ items: [...known, ...next.items], more: next.more });
        setProblem(null);
      } catch (failure) {
        setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
      }
    },
    [desk, id],
  );
  useEffect(() => void read([]), [read]);
  return (
    <Dialog
      view="trail"
      title={`閲覧と操作の記録 ${caseNumber}`}
      shape="side"
      onClose={() => desk.dialog.set(null)}
    >
      {problem && <ProblemNotice problem={problem} />}
      {!page && !problem && <p role="status">読んでいます…</p>}
      {page && (
        <table className="trail">
          <thead>
            <tr>
              <th scope="col">日時</th>
              <th scope="col">だれが</th>
              <th scope="col">なにを</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((line) => (
              <tr key={line.id}>
                <td className="trail-when">{formatWhen(line.at, now)}</td>
                <td>{whoOf(line)}</td>
                <td>{deedOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page?.more && (
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={() => void read(page.items)}>
            もっと前を見る
          </button>
        </p>
      )}
    </Dialog>
  );
}
