import type { Link } from '@madoguchi/web-kit/links';
import { Dialog } from '../../../shared/ui/dialog';

/** The last look before a page that is not this one. */
export function LeaveDialog({ to, onClose }: { to: Link; onClose: () => void }) {
  return (
    <Dialog view="leave" title="外のページを開きます" onClose={onClose}>
      <p>
        行き先
        <strong class="leave-host">{to.host}</strong>
      </p>
      {to.host !== location.hostname && <p>このサイトはセンターのものではありません。</p>}
      {to.disguised && (
        <p class="leave-disguised">
          ▲ 別のサイトに見せかけた書き方かもしれません。心あたりがなければ開かないでください。
        </p>
      )}
      <p>個人の情報を入れる前に、行き先を確かめてください。</p>
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
