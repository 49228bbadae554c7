import { useCallback, useEffect, useState } from 'react';
import type { Intake } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';

export interface ReadIntake {
  intake: Intake | null;
  failed: boolean;
  read(): void;
}

/** What was told before the first message; read again when the brief says that it changed. */
export function useIntake(id: string, changedAt: string): ReadIntake {
  const desk = useDesk();
  const [intake, setIntake] = useState<Intake | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    let current = true;
    desk.api.intake(id).then(
      (answer) => {
        if (current) {
          setIntake(answer);
          setFailed(false);
        }
      },
      () => setFailed(current),
    );
    return () => {
      current = false;
    };
  }, [desk, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told changed with the time
  useEffect(() => read(), [read, changedAt]);
  return { intake, failed, read };
}
