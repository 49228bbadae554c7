import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import type { Known } from './deadline-words';

/** What stands of a consultation's deadline: what was written, and before that what follows from the answers. */
export function useDeadline(id: string): Known & { read: boolean; begun: boolean } {
  const casework = useDesk().caseworks.of(id);
  const { read, deadlineSuggested, lastDay } = useStore(casework.state);
  const { content, written, at } = useStore(casework.deadline.state);
  const begun = written.revision > 0 || at !== 'saved';
  return { read, begun, lastDay, deadline: begun || !deadlineSuggested ? content : deadlineSuggested };
}
