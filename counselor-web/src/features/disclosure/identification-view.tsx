import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useEffect, useState } from 'react';
import type { DisclosureApi } from '../../shared/api/disclosure-api';
import type { Identification } from '../../shared/api/types';
import { exactly, traceWords } from './disclosure-words';
import { useAttempt } from './use-attempt';

interface Props {
  api: DisclosureApi;
  id: string;
  onBack(): void;
}

/** The only place on any screen with an id of LINE's; it is read anew each time and kept nowhere. */
export function IdentificationView({ api, id, onBack }: Props) {
  const [found, setFound] = useState<Identification | null>(null);
  const { problem, attempt } = useAttempt();
  useEffect(() => {
    void attempt(async () => setFound(await api.identification(id)));
  }, [api, id, attempt]);
  return (
    <section className="disclosure-identification" aria-label="識別番号">
      <p className="disclosure-begin">
        <button type="button" className="button button-compact" onClick={onBack}>
          一覧にもどる
        </button>
        <a
          className="button button-compact button-primary"
          href={`/api/desk/disclosures/${id}/sheet`}
          download
        >
          開示票（PDF）を出して印刷
        </a>
        {found && (
          <span>{exactly(found.openUntil)} まで見られます。見たこと・印刷したことは記録されます。</span>
        )}
      </p>
      {problem && <ProblemNotice problem={problem} />}
      {!found && !problem && <p role="status">読んでいます…</p>}
      {found && <Facts found={found} />}
    </section>
  );
}

function Facts({ found }: { found: Identification }) {
  const { account, identity, events, entries } = found;
  return (
    <>
      <dl className="disclosure-facts">
        <dt>UID</dt>
        <dd className="disclosure-uid">{found.uid}</dd>
        <dt>プロバイダーID</dt>
        <dd>{found.provider}</dd>
        <dt>LINEログイン</dt>
        <dd>{account ? `チャネルID ${account.loginChannel}` : '―'}</dd>
        <dt>Messaging API</dt>
        <dd>{account ? `チャネルID ${account.messagingChannel}（${account.botUserId}）` : '―'}</dd>
        <dt>受付番号</dt>
        <dd>{identity.cases.map(({ caseNumber }) => caseNumber).join('、') || '相談なし'}</dd>
        <dt>はじめての記録</dt>
        <dd>{exactly(identity.knownSince)}</dd>
        <dt>友だちの状態</dt>
        <dd>
          {identity.friend === null
            ? 'LINEから知らされていません'
            : identity.friend
              ? '友だち'
              : 'ブロック・友だちでない'}
          {identity.friendAt && `（${exactly(identity.friendAt)}から）`}
        </dd>
      </dl>
      <div className="disclosure-records">
        <section>
          <h3>友だち追加・ブロックなど（180日以内）</h3>
          <ul>
            {events.map((event) => (
              <li key={`${event.at}${event.type}`}>
                {exactly(event.at)} {traceWords(event)}
              </li>
            ))}
          </ul>
          {events.length === 0 && <p>記録はありません。</p>}
        </section>
        <section>
          <h3>相談画面に入った日時と接続元（180日以内）</h3>
          <ul>
            {entries.map((entry) => (
              <li key={`${entry.at}${entry.address}`}>
                {exactly(entry.at)} {entry.address || 'アドレスの記録なし'}
              </li>
            ))}
          </ul>
          {entries.length === 0 && <p>記録はありません。</p>}
        </section>
      </div>
    </>
  );
}
