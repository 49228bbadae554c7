import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';
import { EntrustForm } from './entrust-form';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'handover' }>;
}

/** B9: to whom, and what must be known. The case stays with this counselor until the other says yes. */
export function HandoverDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, to, note } = dialog;
  const close = () => desk.dialog.set(null);
  return (
    <Dialog view="handover" title="引き継ぐ" onClose={close}>
      <EntrustForm
        id={id}
        to={to}
        note={note}
        onChange={(to, note) => desk.dialog.set({ ...dialog, to, note })}
        isAsked={(person) => person.id !== desk.me}
        label="引き継ぎを頼む"
        onSubmit={(to, note) => desk.api.offer(id, to, note)}
        onClose={close}
      />
    </Dialog>
  );
}
