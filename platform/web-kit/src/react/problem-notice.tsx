import type { ReactNode } from 'react';
import type { ProblemError } from '../problem/problem';
import { type ProblemTexts, problemText } from '../problem/texts';

interface Props {
  problem: ProblemError;
  /** Words of the app's own for some problems. */
  texts?: ProblemTexts;
  /** What can be done about it: buttons or links. */
  children?: ReactNode;
}

/** Says in place, and as long as it holds, what happened, what is kept and what to do. */
export function ProblemNotice({ problem, texts, children }: Props) {
  const { happened, kept, next } = problemText(problem, texts);
  return (
    <div className="notice notice-problem" role="alert">
      <p className="notice-title">{happened}</p>
      <p>
        {kept}
        {next}
      </p>
      {children}
    </div>
  );
}
