interface Props {
  title: string;
  /** It is the answer given before. */
  chosen: boolean;
  onChoose: () => void;
}

/** One tap answers and goes on. */
export function Choice({ title, chosen, onChoose }: Props) {
  return (
    <button type="button" class="button button-wide intake-choice" aria-pressed={chosen} onClick={onChoose}>
      {chosen && <span aria-hidden="true">✓</span>}
      {title}
    </button>
  );
}
