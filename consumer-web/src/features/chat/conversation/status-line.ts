import type { ConsultationHead, Entrance } from '@madoguchi/web-kit/api';

/** The one line that says how things stand; empty when there is nothing to say. */
export function statusLine(
  head: ConsultationHead | null,
  reception: Entrance['status'],
  typing: boolean,
): string {
  if (head?.state === 'closed') {
    return '';
  }
  if (typing) {
    return '相談員がお返事を書いています';
  }
  if (head?.answeredBySomeone) {
    return '';
  }
  if (reception.open === false) {
    const next = reception.nextOpening === null ? '' : `次は${reception.nextOpening}から。`;
    return `時間外です。${next}書いたものは保存され、順番に読みます。`;
  }
  return waitingLine(head?.ahead ?? null);
}

function waitingLine(ahead: number | null): string {
  if (ahead === null) {
    return '順番にお返事します';
  }
  return ahead === 0 ? '次の順番です。お待ちください' : `順番をお待ちください 前に${ahead}人`;
}
