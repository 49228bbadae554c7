import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import { useState } from 'react';
import type { DisclosureApi } from '../../shared/api/disclosure-api';
import type { Disclosure } from '../../shared/api/types';
import { DANGERS, isDecidable, isPressing, rulingWords, standingOf } from './disclosure-words';
import { useAttempt } from './use-attempt';

interface Props {
  api: DisclosureApi;
  item: Disclosure;
  onChanged(): void;
  onIdentify(): void;
}

/** A disclosure with what can be done with it now. */
export function DisclosureCard({ api, item, onChanged, onIdentify }: Props) {
  const now = useNow(60_000);
  const { problem, attempt } = useAttempt();
  const { kind, grounds, ruling } = item;
  const act = async (action: () => Promise<void>) => (await attempt(action)) && onChanged();
  return (
    <article className={isPressing(item) ? 'disclosure disclosure-pressing' : 'disclosure'}>
      <h3>
        {kind === 'danger' && '▲ 命の危険 '}
        {item.caseNumber ?? '相談のない方'}
        <span className="disclosure-standing">{standingOf(item)}</span>
      </h3>
      <p>
        {formatWhen(item.requestedAt, now)} {item.requestedBy}さん：{grounds.agency} {grounds.officer}
        {grounds.danger ? ` · ${DANGERS[grounds.danger]}` : ` · ${grounds.basis} · ${grounds.documentNumber}`}
        {grounds.callback && ` · 折り返し ${grounds.callback}（${grounds.answeredBy}）`}
      </p>
      {grounds.words && <p className="disclosure-words">{grounds.words}</p>}
      {ruling && (
        <p>
          {formatWhen(ruling.at, now)} {ruling.by}さん：{rulingWords(item)}
          {ruling.late && '（24時間を過ぎてから）'}
          {ruling.reason && ` · ${ruling.reason}`}
        </p>
      )}
      {problem && <ProblemNotice problem={problem} />}
      {isDecidable(item) && <Deciding item={item} act={act} api={api} />}
      {item.mine && item.state === 'approved' && (
        <p className="disclosure-acts">
          <button
            type="button"
            className="button button-compact button-primary"
            onClick={async () => (await attempt(() => api.open(item.id))) && onIdentify()}
          >
            識別番号を開く（24時間）
          </button>
        </p>
      )}
      {item.mine && item.state === 'open' && (
        <p className="disclosure-acts">
          <button type="button" className="button button-compact button-primary" onClick={onIdentify}>
            識別番号を見る
          </button>
        </p>
      )}
    </article>
  );
}

interface DecidingProps {
  api: DisclosureApi;
  item: Disclosure;
  act(action: () => Promise<void>): Promise<unknown>;
}

/** The second person's word; no needs a reason. */
function Deciding({ api, item: { id, kind }, act }: DecidingProps) {
  const [reason, setReason] = useState('');
  return (
    <p className="disclosure-acts">
      <button
        type="button"
        className="button button-compact button-primary"
        onClick={() => void act(() => api.agree(id, kind))}
      >
        {kind === 'danger' ? '確認した' : '承認する'}
      </button>
      <input
        aria-label={kind === 'danger' ? '異議の理由' : '承認しない理由'}
        placeholder={kind === 'danger' ? '異議の理由' : '承認しない理由'}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <button
        type="button"
        className="button button-compact"
        disabled={reason.trim() === ''}
        onClick={() => void act(() => api.decline(id, kind, reason))}
      >
        {kind === 'danger' ? '異議を出す' : '承認しない'}
      </button>
    </p>
  );
}
