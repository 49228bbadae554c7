import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Colleague } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { whereabouts } from '../../shared/desk/presence-words';

interface Props {
  id: string;
  to: string;
  note: string;
  onChange(to: string, note: string): void;
  isAsked(colleague: Colleague): boolean;
  /** What the button says. */
  label: string;
  onSubmit(to: string, note: string): Promise<void>;
  onClose(): void;
  children?: ReactNode;
}

/** To whom a consultation goes, and what they must know. */
export function EntrustForm({ id, to, note, onChange, isAsked, label, onSubmit, onClose, children }: Props) {
  const desk = useDesk();
  const [staff, setStaff] = useState<readonly Colleague[] | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  useEffect(() => {
    desk.api.staff().then(
      ({ items }) => setStaff(items),
      (failure) => setProblem(failure instanceof ProblemError ? failure : ProblemError.offline()),
    );
  }, [desk]);
  const colleagues = staff?.filter((person) => person.roles.includes('counselor') && isAsked(person));
  const submit = async () => {
    const failed = await desk.act(id, () => onSubmit(to, note.trim()));
    setProblem(failed);
    if (!failed) {
      onClose();
    }
  };
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem && <ProblemNotice problem={problem} />}
      {children}
      <label className="field">
        だれに
        <select required value={to} onChange={(event) => onChange(event.target.value, note)}>
          <option value="">選んでください</option>
          {colleagues?.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}さん（{whereabouts(person)}・担当 {loadOf(person)}）
            </option>
          ))}
        </select>
      </label>
      {colleagues?.length === 0 && <p>頼める相談員がいません。</p>}
      <label className="field">
        伝えること（必須・相談者には見えません）
        <textarea
          required
          rows={5}
          maxLength={1000}
          value={note}
          onChange={(event) => onChange(to, event.target.value)}
        />
      </label>
      <p className="dialog-actions">
        <button type="button" className="button button-compact" onClick={onClose}>
          やめる
        </button>
        <button
          type="submit"
          className="button button-compact button-primary"
          disabled={to === '' || note.trim() === ''}
        >
          {label}
        </button>
      </p>
    </form>
  );
}

function loadOf({ open, openLimit }: Colleague): string {
  return openLimit === null ? `${open}件` : `${open}件／上限${openLimit}件`;
}
