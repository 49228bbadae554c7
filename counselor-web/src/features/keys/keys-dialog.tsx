import { useDesk } from '../../shared/desk/desk-context';
import { Dialog } from '../../shared/ui/dialog';
import { KEY_HELP } from './commands';

export function KeysDialog() {
  const desk = useDesk();
  return (
    <Dialog view="keys" title="キーの一覧" onClose={() => desk.dialog.set(null)}>
      <dl className="keys">
        {KEY_HELP.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
