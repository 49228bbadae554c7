interface Props {
  label: string;
  hint?: string;
  text: string;
  onChange(text: string): void;
}

const LONGEST = 4_000;

export function MemoText({ label, hint, text, onChange }: Props) {
  return (
    <label className="field memo-text">
      <span>
        <strong>{label}</strong>
        {hint && <span className="memo-hint">{hint}</span>}
      </span>
      <textarea
        rows={3}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
