import type { ConsultationHead, Entrance } from '@madoguchi/web-kit/api';
import { useNow } from '@madoguchi/web-kit/react';
import { Menu } from '../menu/menu';
import { statusLine } from './status-line';

interface Props {
  head: ConsultationHead | null;
  reception: Entrance['status'];
  typing: boolean;
  /** The yellow line about the connection. */
  trouble: string | null;
  onEnd: (() => void) | null;
  onNotices: () => void;
}

export function ChatHead({ head, reception, typing, trouble, onEnd, onNotices }: Props) {
  const words = statusLine(head, reception, typing, useNow());
  return (
    <div class="chat-head">
      <div class="chat-head-row">
        <p class="status-line" role="status">
          {head && <strong class="unbroken">受付番号 {head.caseNumber}</strong>}
          {head && words && ' / '}
          {words}
        </p>
        <Menu onEnd={onEnd} onNotices={onNotices} />
      </div>
      <p class="never-asks">センターがお金・暗証番号・カード番号を聞くことはありません</p>
      <p class="trouble" role="status">
        {trouble}
      </p>
    </div>
  );
}
