import { ProblemNotice } from '@madoguchi/web-kit/react';
import type { HTMLInputTypeAttribute } from 'react';
import type { DisclosureApi } from '../../shared/api/disclosure-api';
import type { Disclosure, DisclosureDanger } from '../../shared/api/types';
import type { DisclosureDraft } from '../../shared/desk/disclosure-room';
import { DANGERS } from './disclosure-words';
import { isComplete } from './draft';
import { SubjectSearch } from './subject-search';
import { useAttempt } from './use-attempt';

interface Props {
  api: DisclosureApi;
  draft: DisclosureDraft;
  onDraft(draft: DisclosureDraft): void;
  onMade(draft: DisclosureDraft, made: Disclosure): void;
  onBack(): void;
}

type TextField = 'agency' | 'officer' | 'basis' | 'documentNumber' | 'callback' | 'answeredBy';

/** A request in writing, or the opening of a LINE id because a life is in danger. */
export function DisclosureForm({ api, draft, onDraft, onMade, onBack }: Props) {
  const { problem, attempt } = useAttempt();
  const inDanger = draft.kind === 'danger';
  const field = (name: TextField, label: string, type: HTMLInputTypeAttribute = 'text') => (
    <label className="field">
      {label}
      <input
        type={type}
        required
        maxLength={name === 'basis' ? 200 : name === 'callback' ? 40 : 100}
        value={draft[name]}
        onChange={(event) => onDraft({ ...draft, [name]: event.target.value })}
      />
    </label>
  );
  const send = async () => onMade(draft, await sent(api, draft));
  return (
    <form
      className="dialog-form disclosure-form"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(send);
      }}
    >
      <h3>{inDanger ? '▲ 命の危険：すぐに開示する' : '文書による照会で申請する'}</h3>
      <p>
        {inDanger
          ? '送るとすぐに識別番号が表示され、責任者・管理者の全員に知らされます。24時間以内に、ほかの一人が確認します。'
          : '送ると責任者・管理者の全員に知らされます。ほかの一人が承認すると、申請した人が開けます。'}
      </p>
      <SubjectSearch
        api={api}
        subject={draft.subject}
        onSubject={(subject) => onDraft({ ...draft, subject })}
      />
      <div className="disclosure-fields">
        {field('agency', inDanger ? '知らせを求めた機関（警察署など）' : '照会した機関（警察署など）')}
        {field('officer', '担当者（所属・氏名）')}
        {!inDanger && field('basis', '法令の根拠')}
        {!inDanger && field('documentNumber', '文書番号')}
        {inDanger && (
          <label className="field">
            命の危険
            <select
              value={draft.danger}
              onChange={(event) =>
                onDraft({ ...draft, danger: event.target.value as DisclosureDanger['danger'] })
              }
            >
              {Object.entries(DANGERS).map(([danger, words]) => (
                <option key={danger} value={danger}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label className="field">
        {inDanger ? '何が起きているか' : '事情（なくてもよい）'}
        <textarea
          rows={3}
          required={inDanger}
          maxLength={1000}
          value={draft.words}
          onChange={(event) => onDraft({ ...draft, words: event.target.value })}
        />
      </label>
      {inDanger && (
        <fieldset className="disclosure-callback">
          <legend>折り返しの確認</legend>
          <p>
            かかってきた番号ではなく、<strong>自分で調べた代表番号</strong>
            にかけ、担当者につないでもらいます。
          </p>
          <div className="disclosure-fields">
            {field('callback', 'かけた番号', 'tel')}
            {field('answeredBy', '電話に出た方')}
          </div>
          <label className="choice">
            <input
              type="checkbox"
              checked={draft.called}
              onChange={(event) => onDraft({ ...draft, called: event.target.checked })}
            />
            自分で調べた番号にかけ、本物の照会だと確かめた
          </label>
        </fieldset>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <p className="dialog-actions">
        <button type="button" className="button button-compact" onClick={onBack}>
          やめる
        </button>
        <button type="submit" className="button button-compact button-primary" disabled={!isComplete(draft)}>
          {inDanger ? '開示する' : '申請する'}
        </button>
      </p>
    </form>
  );
}

function sent(api: DisclosureApi, draft: DisclosureDraft): Promise<Disclosure> {
  const { id, agency, officer, words } = draft;
  const { consultation = null, person = null } = draft.subject ?? {};
  const common = { id, consultation, person, agency, officer, words };
  return draft.kind === 'danger'
    ? api.openInDanger({
        ...common,
        danger: draft.danger,
        callback: draft.callback,
        answeredBy: draft.answeredBy,
      })
    : api.request({ ...common, basis: draft.basis, documentNumber: draft.documentNumber });
}
