import './conversation.css';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';
import { MessageFlow } from './message-flow';

interface Props {
  id: string;
}

/** An earlier consultation of the same consumer, to read only. */
export function EarlierDrawer({ id }: Props) {
  const desk = useDesk();
  const { conversation, problem } = useStore(desk.conversations.of(id));
  useEffect(() => desk.conversations.refreshQuietly(id), [desk, id]);
  return (
    <Dialog
      view="earlier"
      title={`これまでの相談 ${conversation?.head.caseNumber ?? ''}`}
      shape="side"
      onClose={() => desk.dialog.set(null)}
    >
      {problem && <ProblemNotice problem={problem} />}
      {!conversation && !problem && <p role="status">読んでいます…</p>}
      <div className="earlier">
        <MessageFlow consultation={id} messages={conversation?.messages ?? []} />
      </div>
    </Dialog>
  );
}
