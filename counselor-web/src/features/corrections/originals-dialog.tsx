import './corrections.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import { useEffect, useState } from 'react';
import type { Original } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'originals' }>;
}

/** What an answer said before it was taken back or put right; for supervisors. */
export function OriginalsDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, seq } = dialog;
  const now = useNow(60_000);
  const [originals, setOriginals] = useState<readonly Original[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  useEffect(() => {
    desk.api
      .originals(id, seq)
      .then(setOriginals)
      .catch((failure) => setProblem(failure instanceof ProblemError ? failure : ProblemError.offline()));
  }, [desk, id, seq]);
  return (
    <Dialog view="originals" title="取消・訂正の前の文" onClose={() => desk.dialog.set(null)}>
      {problem && <ProblemNotice problem={problem} />}
      {!originals && !problem && <p role="status">読んでいます…</p>}
      <ul className="originals">
        {originals?.map(({ text, until, by }) => (
          <li key={until}>
            <p className="originals-facts">
              {formatWhen(until, now)} まで（変えた人: {by.name}さん）
            </p>
            <p className="originals-text">{text}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
