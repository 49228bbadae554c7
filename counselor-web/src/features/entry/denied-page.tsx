import type { ReactNode } from 'react';
import { PlainPage } from '../../shared/ui/plain-page';

interface Props {
  /** The person had the desk open when the role was taken away. */
  removed: boolean;
  /** What can be done without it. */
  children?: ReactNode;
}

export function DeniedPage({ removed, children }: Props) {
  return (
    <PlainPage view="denied" title={removed ? '権限が変わりました' : 'この画面は開けません'}>
      <p>
        {removed
          ? '相談を見る権限がなくなったため、画面を閉じました。'
          : '相談を見るには、相談員か責任者の権限が必要です。'}
        心当たりがないときは、管理者に確認してください。
      </p>
      {children}
      <a className="button" href="/api/desk/login">
        入りなおす
      </a>
    </PlainPage>
  );
}
