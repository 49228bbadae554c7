import { useNow } from '@madoguchi/web-kit/react';
import type { Viewer } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

interface Props {
  id: string;
  viewers: readonly Viewer[];
}

export function ViewersLine({ id, viewers }: Props) {
  const typing = useStore(useDesk().consumerTyping);
  const now = useNow(1_000);
  return (
    <>
      {viewers.length > 0 && (
        <span>
          見ている人:{' '}
          {viewers
            .map(({ name, typing: writes }) => (writes ? `${name}さん（入力中）` : `${name}さん`))
            .join('、')}
        </span>
      )}
      {(typing.get(id) ?? 0) > now && <span className="head-typing">相談者が書いています…</span>}
    </>
  );
}
