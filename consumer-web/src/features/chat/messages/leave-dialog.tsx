import { Dialog } from '../../../shared/ui/dialog';

export function LeaveDialog({ to, onClose }: { to: URL; onClose: () => void }) {
  return (
    <Dialog view="leave" title="外のページを開きます" onClose={onClose}>
      <p>
        行き先: <strong>{to.host}</strong>
      </p>
      <p>このページは相談画面の外にあります。個人の情報を入れる前に、行き先を確かめてください。</p>
      <div class="actions">
        <a
          class="button button-primary"
          href={to.href}
          target="_blank"
          rel="noopener noreferrer"
          onClick={onClose}
        >
          開く
        </a>
        <button type="button" class="button" onClick={onClose}>
          もどる
        </button>
      </div>
    </Dialog>
  );
}
