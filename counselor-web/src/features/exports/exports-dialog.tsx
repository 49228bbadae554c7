import './exports.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useCallback, useEffect, useState } from 'react';
import type { Export, NewExport } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';
import { ExportForm } from './export-form';
import { ExportList } from './export-list';
import { isUnderWay } from './export-words';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'exports' }>;
}

const ASK_AGAIN_MS = 2_000;

/** 相談の書き出し: consultations as a CSV file, for reports and for other programs. */
export function ExportsDialog({ dialog }: Props) {
  const desk = useDesk();
  const [exports, setExports] = useState<readonly Export[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const attempt = useCallback(
    async (action: () => Promise<unknown>) => {
      try {
        await action();
        setExports(await desk.api.exporting.all());
        setProblem(null);
        return true;
      } catch (failure) {
        setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
        return false;
      }
    },
    [desk],
  );
  const underWay = exports?.some(isUnderWay) ?? true;
  useEffect(() => {
    void attempt(async () => undefined);
    const timer = underWay ? setInterval(() => void attempt(async () => undefined), ASK_AGAIN_MS) : undefined;
    return () => clearInterval(timer);
  }, [attempt, underWay]);
  const request = (wanted: NewExport) => attempt(() => desk.api.exporting.request(wanted));
  return (
    <Dialog view="exports" title="相談を書き出す（CSV）" shape="wide" onClose={() => desk.dialog.set(null)}>
      {problem && <ProblemNotice problem={problem} />}
      <div className="exports">
        <ExportForm draft={dialog.draft} onRequest={request} />
        <ExportList exports={exports} onCancel={(id) => void attempt(() => desk.api.exporting.cancel(id))} />
      </div>
    </Dialog>
  );
}
