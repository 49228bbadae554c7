import type { ConsultationHead, Entrance } from '@madoguchi/web-kit/api';
import { closedWords } from '../../../shared/visit/closed-words';

/** The one line that says how things stand; empty when there is nothing to say. */
export function statusLine(
  head: ConsultationHead | null,
  reception: Entrance['status'],
  typing: boolean,
  now: number,
): string {
  if (head?.state === 'closed') {
    return '';
  }
  if (typing) {
    return '相談員がお返事を書いています';
  }
  if (reception.open === false) {
    return `時間外です。${closedWords(reception, now)}`;
  }
  if (head?.answeredBySomeone) {
    return '';
  }
  return waitingLine(head?.ahead ?? null);
}

function waitingLine(ahead: number | null): string {
  if (ahead === null) {
    return '順番にお返事します';
  }
  return ahead === 0 ? '次の順番です。お待ちください' : `順番をお待ちください 前に${ahead}人`;
}
