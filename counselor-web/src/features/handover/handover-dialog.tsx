import type { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useEffect, useState } from 'react';
import type { Colleague } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { whereabouts } from '../../shared/desk/presence-words';
import { Dialog } from '../../shared/ui/dialog';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'handover' }>;
}

/** B9: to whom, and what must be known. The case stays with this counselor until the other says yes. */
export function HandoverDialog({ dialog }: Props) {
  const desk = useDesk();
  const { id, to, note } = dialog;
  const [staff, setStaff] = useState<readonly Colleague[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  useEffect(() => {
    desk.api.staff().then(setStaff, setProblem);
  }, [desk]);
  const colleagues = staff?.filter((person) => person.id !== desk.me && person.roles.includes('counselor'));
  const close = () => desk.dialog.set(null);
  const offer = async () => {
    const failed = await desk.act(id, () => desk.api.offer(id, to, note.trim()));
    setProblem(failed);
    if (!failed) {
      close();
    }
  };
  return (
    <Dialog view="handover" title="引き継ぐ" onClose={close}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          void offer();
        }}
      >
        {problem && <ProblemNotice problem={problem} />}
        <label className="field">
          だれに
          <select
            required
            value={to}
            onChange={(event) => desk.dialog.set({ ...dialog, to: event.target.value })}
          >
            <option value="">選んでください</option>
            {colleagues?.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}さん（{whereabouts(person)}・担当 {person.open}件）
              </option>
            ))}
          </select>
        </label>
        {colleagues?.length === 0 && <p>引き継げる相談員がいません。</p>}
        <label className="field">
          伝えること（必須・相談者には見えません）
          <textarea
            required
            rows={5}
            maxLength={1000}
            value={note}
            onChange={(event) => desk.dialog.set({ ...dialog, note: event.target.value })}
          />
        </label>
        <p className="dialog-actions">
          <button type="button" className="button button-compact" onClick={close}>
            やめる
          </button>
          <button
            type="submit"
            className="button button-compact button-primary"
            disabled={to === '' || note.trim() === ''}
          >
            引き継ぎを頼む
          </button>
        </p>
      </form>
    </Dialog>
  );
}
