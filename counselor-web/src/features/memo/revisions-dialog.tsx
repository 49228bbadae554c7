import './memo.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import { useCallback, useEffect, useState } from 'react';
import type { Memo, Written } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { Dialog } from '../../shared/ui/dialog';
import { memoWords } from './step-words';

interface Props {
  id: string;
}

/** Every revision of the memo, to read: who wrote when, and what stood there. */
export function RevisionsDialog({ id }: Props) {
  const desk = useDesk();
  const now = useNow(60_000);
  const [revisions, setRevisions] = useState<readonly Written[]>([]);
  const [shown, setShown] = useState<{ revision: number; memo: Memo } | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const attempt = useCallback(async (action: () => Promise<void>) => {
    try {
      await action();
      setProblem(null);
    } catch (failure) {
      setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
    }
  }, []);
  const show = useCallback(
    (revision: number) =>
      attempt(async () => setShown({ revision, memo: await desk.api.casework.memoRevision(id, revision) })),
    [attempt, desk, id],
  );
  useEffect(() => {
    void attempt(async () => {
      const items = await desk.api.casework.memoRevisions(id);
      setRevisions(items);
      const [newest] = items;
      if (newest) {
        await show(newest.revision);
      }
    });
  }, [attempt, desk, id, show]);
  return (
    <Dialog view="memo-revisions" title="メモの版" shape="side" onClose={() => desk.dialog.set(null)}>
      {problem && <ProblemNotice problem={problem} />}
      <div className="revisions">
        <ul className="revisions-list">
          {revisions.map(({ revision, by, at }) => (
            <li key={revision}>
              <button
                type="button"
                aria-current={revision === shown?.revision}
                onClick={() => void show(revision)}
              >
                第{revision}版　{at && formatWhen(at, now)}
                <br />
                {by?.name}
              </button>
            </li>
          ))}
        </ul>
        {shown && (
          <dl>
            {memoWords(shown.memo).map(({ title, text }) => (
              <div key={title}>
                <dt>
                  <strong>{title}</strong>
                </dt>
                <dd className="revisions-text">{text || '―'}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Dialog>
  );
}
