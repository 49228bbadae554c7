import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { Dialog } from '../../shared/ui/dialog';
import { EntrustForm } from './entrust-form';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'assign' }>;
}

/** A supervisor gives a consultation to somebody, at once and beyond any limit. */
export function AssignDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, caseNumber, to, note } = dialog;
  const assignee = desk.lists.find(id)?.assignee ?? null;
  const close = () => desk.dialog.set(null);
  return (
    <Dialog view="assign" title={`割り当てる ${caseNumber}`} onClose={close}>
      <EntrustForm
        id={id}
        to={to}
        note={note}
        onChange={(to, note) => desk.dialog.set({ ...dialog, to, note })}
        isAsked={(person) => person.id !== assignee?.id}
        label="割り当てる"
        onSubmit={(to, note) => desk.api.assign(id, to, note)}
        onClose={close}
      >
        <p>
          {assignee ? `いまの担当は${assignee.name}さんです。` : ''}
          押すとすぐに担当が変わり、相手の画面で鳴ります。
        </p>
      </EntrustForm>
    </Dialog>
  );
}
