import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useEffect, useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';

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
  const casework = desk.caseworks.of(id);
  const { missing } = useStore(casework.state);
  const groups = useStore(desk.caseworks.groups);
  useEffect(() => desk.caseworks.refreshQuietly(id), [desk, id]);
  const close = () => desk.dialog.set(null);
  const goToTags = () => {
    casework.tab.set('tags');
    close();
  };
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
        {missing.length > 0 && (
          <p className="notice notice-caution">
            必須のタグが選ばれていません：
            {groups
              ?.filter((group) => missing.includes(group.id))
              .map((group) => group.name)
              .join('、')}
            <button type="button" className="button button-compact" onClick={goToTags}>
              タグを選ぶ
            </button>
          </p>
        )}
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
