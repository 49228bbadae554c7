import { linkTo } from '@madoguchi/web-kit/links';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'leave' }>;
}

/** The last look before a page somebody has sent. */
export function LeaveDialog({ dialog }: Props) {
  const desk = useDesk();
  const link = linkTo(dialog.address);
  const close = () => desk.dialog.set(null);
  return (
    <Dialog view="leave" title="外のページを開きます" onClose={close}>
      <p>
        行き先
        <strong className="leave-host">{link?.host}</strong>
      </p>
      <p className="leave-address">{dialog.address}</p>
      {dialog.from === 'consumer' && (
        <p>相談者が書いたアドレスです。詐欺や偽のサイトかもしれません。何も入力しないでください。</p>
      )}
      {link?.disguised && <p className="leave-disguised">▲ 別のサイトに見せかけた書き方かもしれません。</p>}
      <p className="dialog-actions">
        <button type="button" className="button button-compact" onClick={close}>
          やめる
        </button>
        <a
          className="button button-compact button-primary"
          href={link?.href}
          target="_blank"
          rel="noopener noreferrer"
          onClick={close}
        >
          開く
        </a>
      </p>
    </Dialog>
  );
}
