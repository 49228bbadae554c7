import { type ProblemError, problemText } from '@madoguchi/web-kit/problem';

interface Props {
  problem: ProblemError;
  onClose(): void;
}

/** Why a key or the alarm band could not do what it was asked. */
export function CommandProblem({ problem, onClose }: Props) {
  const { happened, next } = problemText(problem);
  return (
    <div className="strip strip-caution" role="alert">
      <span>
        {happened}
        {next}
      </span>
      <button type="button" className="button button-compact" onClick={onClose}>
        分かりました
      </button>
    </div>
  );
}
