import './intake.css';
import type { Head, Intake } from '../../shared/api/types';
import { about } from '../../shared/marks';
import { prefer, preferences } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { answerWords, shortTitle } from './answer-words';
import { useIntake } from './use-intake';

interface Props {
  head: Head;
  changedAt: string;
}

/** The answers to the first questions, always on top of the conversation; folded or not as last time. */
export function IntakeSummary({ head, changedAt }: Props) {
  const { intakeFolded } = useStore(preferences);
  const { intake, failed, read } = useIntake(head.id, changedAt);
  return (
    <section className="intake" aria-label="はじめの質問への答え">
      <button
        type="button"
        className="intake-fold"
        aria-expanded={!intakeFolded}
        onClick={() => prefer({ intakeFolded: !intakeFolded })}
      >
        <span aria-hidden="true">{intakeFolded ? '▸' : '▾'}</span> はじめの質問
        <span className="intake-about">{intakeFolded ? about(head) : endWords(intake)}</span>
      </button>
      {!intakeFolded && intake && <Answers intake={intake} />}
      {!intakeFolded && failed && (
        <p role="alert">
          答えを読めませんでした。
          <button type="button" className="button button-compact" onClick={read}>
            再読込
          </button>
        </p>
      )}
    </section>
  );
}

function Answers({ intake }: { intake: Intake }) {
  const told = intake.answers.filter(({ declined }) => !declined);
  const declined = intake.answers.filter((answer) => answer.declined);
  return (
    <div className="intake-answers">
      {intake.answers.length === 0 && <p className="intake-declined">答えはありません</p>}
      <dl>
        {told.map((answer) => (
          <div key={answer.question} title={answer.title}>
            <dt>{shortTitle(answer)}</dt>
            <dd>{answerWords(answer)}</dd>
          </div>
        ))}
      </dl>
      {declined.length > 0 && (
        <p className="intake-declined">答えない：{declined.map(shortTitle).join('、')}</p>
      )}
    </div>
  );
}

function endWords(intake: Intake | null): string {
  return { asking: '途中まで', skipped: '残りはとばしました', finished: '' }[intake?.state ?? 'finished'];
}
