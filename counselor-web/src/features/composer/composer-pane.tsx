import './composer.css';
import { isComposing } from '@madoguchi/web-kit/react';
import { type KeyboardEvent, useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { Conversation } from '../../shared/desk/merge';
import { preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { useComposers } from './composers';
import { Countdown } from './countdown';
import { Preview } from './preview';
import { SendProblem } from './send-problem';
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
    composer.load().catch(() => undefined);
  }, [composer]);
  const review = () => composer.review(previewForced || previewOn);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.repeat) {
      return;
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      if (phase.at === 'writing') {
        review();
      } else if (phase.at === 'preview') {
        composer.press();
      }
    } else if (event.key === 'Escape' && phase.at !== 'writing') {
      event.preventDefault();
      composer.back();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the fields and buttons inside, each of which has its button
    <div className="composer" style={{ borderTopColor: colour }} onKeyDown={onKeyDown}>
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
        <Countdown since={phase.since} text={text} onStop={() => composer.back()} />
      )}
      {(phase.at === 'preview' || phase.at === 'sending') && (
        <Preview composer={composer} phase={phase} text={text} conversation={conversation} colour={colour} />
      )}
    </div>
  );
}
