import { useCallback } from 'react';
import { ClosedFoot } from '../features/composer/closed-foot';
import { ComposerPane } from '../features/composer/composer-pane';
import { useComposers } from '../features/composer/composers';
import { ConversationPane } from '../features/conversation/conversation-pane';
import { useViewing } from '../features/conversation/use-viewing';
import { IntakeSummary } from '../features/intake/intake-summary';
import { useDesk } from '../shared/desk/desk-context';
import { useStore } from '../shared/store';

interface Props {
  id: string;
}

const TYPING_MS = 10_000;

export function ConsultationPage({ id }: Props) {
  const desk = useDesk();
  const composer = useComposers().of(id);
  const { conversation } = useStore(desk.conversations.of(id));
  const isTyping = useCallback(() => composer.typedWithin(TYPING_MS), [composer]);
  useViewing(desk, id, isTyping);
  const { reopens } = useStore(composer.state);
  const head = conversation?.head;
  const writes = desk.conversations.writes(id, desk.me) || (head?.state === 'closed' && reopens);
  return (
    <ConversationPane id={id} intake={head?.brief && <IntakeSummary head={head} changedAt={head.brief.at} />}>
      {conversation && writes && <ComposerPane id={id} conversation={conversation} />}
      {head && !writes && <ClosedFoot head={head} />}
    </ConversationPane>
  );
}
