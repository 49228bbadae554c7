import type { IntakeForm } from '@madoguchi/web-kit/api';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../shared/store';
import { Page } from '../../shared/ui/page';
import type { Said } from './answers';
import { EndQuestions } from './end-questions';
import { firstQuestions } from './first-questions';
import { QuestionFields } from './question-fields';
import { after, asked, before, firstOpen, progress } from './steps';
import { Unsaved } from './unsaved';
import './intake.css';

interface Props {
  form: IntakeForm;
  onSessionLost: () => void;
}

/** はじめの質問: one a screen, each may be left unanswered, and all of them skipped. */
export function IntakePage({ form, onSessionLost }: Props) {
  const { given, trouble } = useStore(firstQuestions.state);
  const [at, setAt] = useState(() => firstOpen(form, given));
  const lost = trouble?.slug === 'not-signed-in' || trouble?.slug === 'consent-needed';
  useEffect(() => {
    if (lost) {
      onSessionLost();
    }
  }, [lost, onSessionLost]);
  const go = (to: string | null) => {
    setAt(to);
    window.scrollTo(0, 0);
  };
  const question = asked(form, given).find(({ id }) => id === at);
  const earlier = before(form, given, question?.id ?? null);
  const answer = (id: string, said: Said) => {
    firstQuestions.answer(id, said);
    go(after(form, firstQuestions.state.get().given, id));
  };
  return (
    <Page
      key={question?.id ?? 'end'}
      view={question ? 'intake' : 'intake-end'}
      title={question?.title ?? '書きはじめる前に'}
    >
      <div class="intake-top">
        {earlier === null ? (
          <span />
        ) : (
          <button type="button" class="intake-back" onClick={() => go(earlier)}>
            <span aria-hidden="true">←</span> 前にもどる
          </button>
        )}
        {question && (
          <p>
            <span class="visually-hidden">はじめの質問 </span>
            {progress(form, question)}
          </p>
        )}
      </div>
      {question ? (
        <QuestionFields
          question={question}
          given={given.get(question.id)}
          onAnswer={(said) => answer(question.id, said)}
        />
      ) : (
        <EndQuestions form={form} given={given} />
      )}
      <div class="intake-foot">
        <Unsaved trouble={trouble} />
        <button type="button" class="intake-skip" onClick={skip}>
          すべてとばして書きはじめる
        </button>
      </div>
    </Page>
  );
}

function skip(): void {
  firstQuestions.end(true);
  window.scrollTo(0, 0);
}
