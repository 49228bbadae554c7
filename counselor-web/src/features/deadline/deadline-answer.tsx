import { useNow } from '@madoguchi/web-kit/react';
import { formatWhen } from '@madoguchi/web-kit/time';
import type { ContractKind } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { deadlineWords, isComplete } from './deadline-words';
import { useDeadline } from './use-deadline';

interface Props {
  id: string;
  kind: ContractKind | undefined;
  today: string;
  onConfirm(confirmed: boolean): void;
}

/** What follows, by which law, and who answers for it. */
export function DeadlineAnswer({ id, kind, today, onConfirm }: Props) {
  const casework = useDesk().caseworks.of(id);
  const { written, at } = useStore(casework.deadline.state);
  const { counted } = useStore(casework.state);
  const known = useDeadline(id);
  const now = useNow(30_000);
  if (!kind) {
    return null;
  }
  const fresh = at === 'saved' && counted === written.revision;
  return (
    <>
      <div className="deadline-answer" role="status">
        <p className="deadline-day">{fresh ? deadlineWords(known, today) : '数えています…'}</p>
        {kind.days !== null && <p>受け取った日を1日目として{kind.days}日。出した日で有効です。</p>}
        {kind.law !== '' && <p>根拠 {kind.law}</p>}
      </div>
      <p className="deadline-note">
        目安です。3,000円未満の現金取引、自動車、使った消耗品、事業者としての契約などの例外を確かめてください。
      </p>
      {known.deadline.confirmed ? (
        <p className="deadline-confirmed">
          <span>
            ✓ {written.by?.name ?? ''} さんが確認 {written.at === null ? '' : formatWhen(written.at, now)}
          </span>
          <button type="button" className="button button-compact" onClick={() => onConfirm(false)}>
            確認を取り消す
          </button>
        </p>
      ) : (
        <button
          type="button"
          className="button button-primary"
          disabled={!isComplete(kind, known.deadline, today)}
          onClick={() => onConfirm(true)}
        >
          相談員が確認した
        </button>
      )}
    </>
  );
}
