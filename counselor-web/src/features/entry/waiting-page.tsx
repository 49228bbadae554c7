import { PlainPage } from '../../shared/ui/plain-page';

export function WaitingPage() {
  return (
    <PlainPage view="asking" title="相談窓口">
      <p role="status">確かめています…</p>
    </PlainPage>
  );
}
