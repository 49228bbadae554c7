import './composer.css';
import { type SyntheticEvent, useEffect } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { Conversation } from '../../shared/desk/merge';
import { preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { useComposers } from './composers';
import { ContactLine } from './contact-line';
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
  const { text, phase, problem, reopens } = useStore(composer.state);
  const { colour, previewForced } = useStore(desk.session);
  const { previewOn } = useStore(preferences);
  useEffect(() => {
    void composer.load();
    desk.templates.keepFresh();
  }, [composer, desk]);
  const review = () => composer.review(previewForced || previewOn);
  useComposerKeys(composer, review);
  const attach = (files: readonly File[]) => {
    if (files.length > 0 && !reopens) {
      desk.dialog.set({ kind: 'attach', id, files });
    }
  };
  const take = (event: SyntheticEvent, from: DataTransfer) => {
    if (from.files.length > 0) {
      event.preventDefault();
      attach([...from.files]);
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped and pasted; the button 画像 does the same
    <div
      className="composer"
      style={{ borderTopColor: colour }}
      onPaste={(event) => take(event, event.clipboardData)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer)}
    >
      {problem && <SendProblem problem={problem} />}
      {reopens && phase.at !== 'sending' && <ContactLine composer={composer} />}
      {phase.at === 'writing' && (
        <WritingArea
          composer={composer}
          caseNumber={conversation.head.caseNumber}
          colour={colour}
          onReview={review}
          onAttach={reopens ? null : attach}
          onTemplates={() => desk.dialog.set({ kind: 'templates', id, query: '', chosen: null })}
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
