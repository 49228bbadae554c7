import type { Entrance } from '@madoguchi/web-kit/api';
import { useNow } from '@madoguchi/web-kit/react';
import { statusWords } from './status-words';

export function StatusBox({ status }: { status: Entrance['status'] }) {
  const { tone, title, detail } = statusWords(status, useNow());
  return (
    <div class={`status-box status-${tone}`}>
      <p class="status-title">{title}</p>
      {detail && <p>{detail}</p>}
    </div>
  );
}
