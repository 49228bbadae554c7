import { ProblemError } from '@madoguchi/web-kit/problem';
import { useCallback, useState } from 'react';

/** Tries something and keeps the problem, until the next try; whether it was done. */
export function useAttempt() {
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const attempt = useCallback(async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      setProblem(null);
      return true;
    } catch (failure) {
      setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
      return false;
    }
  }, []);
  return { problem, attempt };
}
