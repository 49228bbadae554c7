import type { ConsultationSummary } from '@madoguchi/web-kit/api';
import { formatWhen } from '@madoguchi/web-kit/time';
import { Link } from '../../shared/ui/link';

const FIRST_CHARACTERS = 20;

export function HistoryRow({ item, now }: { item: ConsultationSummary; now: number }) {
  const words = [...item.firstWords];
  return (
    <li>
      <Link class="history-row" to={item.state === 'open' ? '/chat' : `/history/${item.id}`}>
        <span class="history-head">
          <span class="unbroken">{item.caseNumber}</span>
          <span class={`state state-${item.state}`}>{item.state === 'open' ? '相談中' : '終わり'}</span>
        </span>
        <span class="history-when">{formatWhen(item.openedAt, now)}</span>
        <span class="history-words">
          {words.slice(0, FIRST_CHARACTERS).join('')}
          {words.length > FIRST_CHARACTERS && '…'}
        </span>
      </Link>
    </li>
  );
}
