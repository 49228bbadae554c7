import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatWhen, instantOf } from '@madoguchi/web-kit/time';
import { useState } from 'react';
import type { DisclosureApi } from '../../shared/api/disclosure-api';
import type { FoundCase, FoundPerson } from '../../shared/api/types';
import type { DisclosureSubject } from '../../shared/desk/disclosure-room';
import { exactly, traceWords } from './disclosure-words';
import { useAttempt } from './use-attempt';

interface Props {
  api: DisclosureApi;
  subject: DisclosureSubject | null;
  onSubject(subject: DisclosureSubject | null): void;
}

/** Whom it is about: by case number, or by the time at which somebody without a case was at the account. */
export function SubjectSearch({ api, subject, onSubject }: Props) {
  const now = useNow(60_000);
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [cases, setCases] = useState<readonly FoundCase[] | null>(null);
  const [people, setPeople] = useState<readonly FoundPerson[] | null>(null);
  const { problem, attempt } = useAttempt();
  if (subject !== null) {
    return (
      <p className="disclosure-subject">
        対象 <strong>{subject.name}</strong>
        <button type="button" className="button button-compact" onClick={() => onSubject(null)}>
          選びなおす
        </button>
      </p>
    );
  }
  const byNumber = async () => {
    setPeople(null);
    setCases(await api.cases(number));
  };
  const byDay = async () => {
    setCases(null);
    const from = new Date(instantOf(day, 0));
    const to = new Date(instantOf(day, 24 * 60) - 1);
    setPeople(await api.people(from.toISOString(), to.toISOString()));
  };
  return (
    <fieldset className="disclosure-search">
      <legend>対象の方</legend>
      <p>
        <label className="field">
          受付番号（終了した相談も）
          <input
            placeholder="R7-00412-6"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </label>
        <button
          type="button"
          className="button button-compact"
          disabled={number.trim() === ''}
          onClick={() => void attempt(byNumber)}
        >
          番号でさがす
        </button>
      </p>
      <p>
        <label className="field">
          相談のない方：友だち追加・ブロック・トークに書いた日（180日以内）
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <button
          type="button"
          className="button button-compact"
          disabled={day === ''}
          onClick={() => void attempt(byDay)}
        >
          日でさがす
        </button>
      </p>
      {problem && <ProblemNotice problem={problem} />}
      {(cases ?? people)?.length === 0 && <p role="status">見つかりません。番号や日を確かめてください。</p>}
      <ul className="disclosure-found">
        {cases?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="button button-compact"
              onClick={() => onSubject({ consultation: one.id, person: null, name: one.caseNumber })}
            >
              {one.caseNumber} の方
            </button>
            {formatWhen(one.openedAt, now)}から{one.closed && '（終了）'}
          </li>
        ))}
        {people?.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="button button-compact"
              onClick={() => onSubject({ consultation: null, person: one.id, name: nameOf(one) })}
            >
              この方
            </button>
            {one.traces.map((trace) => `${exactly(trace.at)} ${traceWords(trace)}`).join('、')}
            {one.cases.length > 0 && `（${one.cases.join('、')}）`}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function nameOf({ traces }: FoundPerson): string {
  const [last] = traces;
  return last === undefined ? '相談のない方' : `${exactly(last.at)} に${traceWords(last)}の方`;
}
