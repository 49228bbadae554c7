import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';
import { MissingTags } from './missing-tags';

interface Props {
  id: string;
  /** A text to this consumer is written, but not sent. */
  unsent: boolean;
}

/** B10: what is still open, before a consultation ends. */
export function CloseDialog({ id, unsent }: Props) {
  const desk = useDesk();
  const { conversation } = useStore(desk.conversations.of(id));
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const { missing } = useStore(desk.caseworks.of(id).state);
  const close = () => desk.dialog.set(null);
  const act = async () => {
    const failed = await desk.act(id, () => desk.api.close(id));
    setProblem(failed);
    desk.caseworks.refreshQuietly(id);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog view="close" title={`${conversation?.head.caseNumber ?? ''} を終了する`} onClose={close}>
      <div className="dialog-form">
        {problem && <ProblemNotice problem={problem} />}
        {conversation?.head.turn === 'centre' && (
          <p className="notice notice-caution">まだこちらの番です。相談者は返事を待っています。</p>
        )}
        <MissingTags id={id} onGo={close} />
        {unsent && <p className="notice notice-caution">送っていない文があります。</p>}
        <p>終了しても、30日以内に相談者が書くか、ここで[再開する]を押すと続けられます。</p>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            つづける
          </button>
          <button
            type="button"
            className="button button-compact button-primary"
            disabled={missing.length > 0}
            onClick={() => void act()}
          >
            終了する
          </button>
        </p>
      </div>
    </Dialog>
  );
}
