import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { Page } from '../shared/ui/page';

interface Props {
  problem: ProblemError;
  /** Something written lies in this browser. */
  kept: boolean;
  onRetry: () => void;
}

/** The app is here but the server isn't. That nothing is lost is said only when there is something that could be. */
export function OutagePage({ problem, kept, onRetry }: Props) {
  const retry = (
    <button type="button" class="button button-primary" onClick={onRetry}>
      もう一度つなぐ
    </button>
  );
  return (
    <Page view="outage" title="お知らせ">
      {problem.passing ? (
        <div class="notice notice-caution" role="alert">
          <p class="notice-title">いま相談画面が使えません。</p>
          <p>{kept && '書いたものは消えていません。'}しばらくしてから、もう一度つないでください。</p>
          {retry}
        </div>
      ) : (
        <ProblemNotice problem={problem}>{retry}</ProblemNotice>
      )}
      <div class="actions">
        <a class="button button-wide" href="/now">
          今すぐできること（電話番号）
        </a>
      </div>
    </Page>
  );
}
