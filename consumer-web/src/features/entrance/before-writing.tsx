import { Dialog } from '../../shared/ui/dialog';

interface Props {
  onWrite: () => void;
  onClose: () => void;
}

/** Out of hours nobody reads for now, but the first hour decides whether money comes back. */
export function BeforeWriting({ onWrite, onClose }: Props) {
  return (
    <Dialog view="before-writing" title="急ぎのことはありませんか" onClose={onClose}>
      <p>いまは時間外のため、お返事は次の受付時間になります。</p>
      <div class="actions">
        <a class="button" href="/now#paid">
          お金を払った
        </a>
        <a class="button" href="/now#signed">
          契約の期限が心配
        </a>
        <button type="button" class="button button-primary" onClick={onWrite}>
          急ぎではない→書く
        </button>
      </div>
    </Dialog>
  );
}
