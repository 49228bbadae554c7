import { body, type ConsultationSummary } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Link } from '../../shared/ui/link';
import { Page } from '../../shared/ui/page';
import { HistoryRow } from './history-row';
import './history.css';

/** これまでの相談, newest first. */
export function HistoryPage() {
  const [items, setItems] = useState<ConsultationSummary[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const now = useNow();
  const read = useCallback(async () => {
    try {
      const answer = await body(api.GET('/api/consumer/consultations'));
      setItems([...answer.items].sort((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt)));
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof ProblemError ? error : new ProblemError('internal', 500));
    }
  }, []);
  useEffect(() => void read(), [read]);
  return (
    <Page view="history" title="これまでの相談">
      {problem && (
        <ProblemNotice problem={problem}>
          <button type="button" class="button" onClick={() => void read()}>
            もう一度読みこむ
          </button>
        </ProblemNotice>
      )}
      {items?.length === 0 && <p>これまでの相談はありません。</p>}
      <ul class="history">
        {items?.map((item) => (
          <HistoryRow key={item.id} item={item} now={now} />
        ))}
      </ul>
      <div class="actions">
        <Link class="button button-wide" to="/chat">
          相談画面へ
        </Link>
      </div>
    </Page>
  );
}
