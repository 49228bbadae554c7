import { Dialog } from '../ui/dialog';

interface Props {
  onHide: () => void;
  onBack: () => void;
}

/** Covers the whole page while it is read. */
export function HideExplained({ onHide, onBack }: Props) {
  return (
    <Dialog view="hide-explained" title="画面をかくします" class="dialog-cover" onClose={onBack}>
      <p>
        この画面を消して、関係のないページを開きます。書きかけの文と、まだ送れていない文も、この端末から消えます。
      </p>
      <p>
        <strong>LINEのトークに届いたお知らせは消えません。</strong>
        気になるときは、LINEのトーク一覧から削除してください。
      </p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onHide}>
          かくす
        </button>
        <button type="button" class="button" onClick={onBack}>
          もどる
        </button>
      </div>
    </Dialog>
  );
}
