import type { Alarm } from '../../shared/api/types';
import type { Call } from './alarm-state';

/** What the alarm band and the desktop notification say. */
export const CALL_WORDS: Record<Call['kind'], string> = {
  waiting: '新しい相談',
  unattended: '担当不在の相談に返事',
  offered: '引き継ぎの依頼',
  returned: '引き継ぎの依頼が戻りました',
  assigned: '責任者から割り当てられた相談',
};

/** What must ring, from the server's answer. */
export function callsIn(alarm: Alarm): readonly Call[] {
  return (['waiting', 'unattended', 'offered', 'returned', 'assigned'] as const).flatMap((kind) =>
    alarm[kind].map(({ id, since, urgent }) => ({ id, kind, since: Date.parse(since), urgent })),
  );
}
