import type { Presence } from '../api/types';

/** In the order of the menu. */
export const PRESENCE_WORDS: Record<Presence, string> = {
  available: '受付中',
  'on-phone': '電話中',
  away: '離席',
  'on-break': '休憩',
  absent: '不在',
};

/** What colleagues read beside a name: who has no desk open is told apart from who is there. */
export function whereabouts({ presence, here }: { presence: Presence; here: boolean }): string {
  return here || presence === 'absent' ? PRESENCE_WORDS[presence] : 'ログインしていません';
}
