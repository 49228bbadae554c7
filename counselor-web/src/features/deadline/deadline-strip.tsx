import './deadline.css';
import { useNow } from '@madoguchi/web-kit/react';
import { jst } from '@madoguchi/web-kit/time';
import { useDesk } from '../../shared/desk/desk-context';
import { deadlineWords } from './deadline-words';
import { useDeadline } from './use-deadline';

interface Props {
  id: string;
}

/** ◷ above the records, always one line; a press leads to where it is found out. */
export function DeadlineStrip({ id }: Props) {
  const casework = useDesk().caseworks.of(id);
  const known = useDeadline(id);
  const today = jst(useNow(60_000)).date;
  const runs = known.lastDay !== null && known.lastDay >= today;
  return (
    <button
      type="button"
      className={runs ? 'deadline-strip deadline-strip-runs' : 'deadline-strip'}
      onClick={() => casework.tab.set('deadline')}
    >
      <span aria-hidden="true">◷</span> 期限 {known.read ? deadlineWords(known, today) : ''}
    </button>
  );
}
