import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../../../shared/ui/dialog';
import type { View } from '../../../shared/ui/view';

interface Props {
  view: View;
  title: string;
  /** The way back: the main button. */
  back: string;
  act: string;
  onAct: () => Promise<void>;
  onClose: () => void;
  children?: ComponentChildren;
}

/** Asks before something is done; stays open, and says why, when that failed. */
export function Asking({ view, title, back, act, onAct, onClose, children }: Props) {
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    try {
      await onAct();
      onClose();
    } catch (error) {
      setProblem(error instanceof ProblemError ? error : new ProblemError('internal', 500));
      setBusy(false);
    }
  };
  return (
    <Dialog view={view} title={title} onClose={onClose}>
      {children}
      {problem && <ProblemNotice problem={problem} />}
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onClose}>
          {back}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => void press()}>
          {act}
        </button>
      </div>
    </Dialog>
  );
}
