import './composer.css';
import { useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { Conversation } from '../../shared/desk/merge';
import { preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { useComposers } from './composers';
import { Countdown } from './countdown';
import { Preview } from './preview';
import { SendProblem } from './send-problem';
import { useComposerKeys } from './use-composer-keys';
import { WritingArea } from './writing-area';

interface Props {
  id: string;
  conversation: Conversation;
}

/** B6: the place to write, which turns into the preview where it stands. */
export function ComposerPane({ id, conversation }: Props) {
  const desk = useDesk();
  const composer = useComposers().of(id);
  const { text, phase, problem } = useStore(composer.state);
  const { colour, previewForced } = useStore(desk.session);
  const { previewOn } = useStore(preferences);
  useEffect(() => {
    void composer.load();
  }, [composer]);
  const review = () => composer.review(previewForced || previewOn);
  useComposerKeys(composer, review);
  return (
    <div className="composer" style={{ borderTopColor: colour }}>
      {problem && <SendProblem problem={problem} />}
      {phase.at === 'writing' && (
        <WritingArea
          composer={composer}
          caseNumber={conversation.head.caseNumber}
          colour={colour}
          onReview={review}
        />
      )}
      {phase.at === 'countdown' && (
        <Countdown
          caseNumber={conversation.head.caseNumber}
          since={phase.since}
          text={text}
          onStop={() => composer.back()}
        />
      )}
      {(phase.at === 'preview' || phase.at === 'sending') && (
        <Preview composer={composer} phase={phase} text={text} conversation={conversation} colour={colour} />
      )}
    </div>
  );
}
