import { PlainPage } from '../../shared/ui/plain-page';

interface Props {
  onRetry(): void;
}

export function UnreachablePage({ onRetry }: Props) {
  return (
    <PlainPage view="unreachable" title="つながりません">
      <p role="alert">いまサーバーにつながりません。保存した下書きは消えていません。</p>
      <button type="button" className="button button-primary" onClick={onRetry}>
        もう一度つなぐ
      </button>
    </PlainPage>
  );
}
