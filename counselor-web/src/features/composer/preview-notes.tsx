import { linkedHosts, warningsFor } from './warnings';

interface Props {
  text: string;
}

/** What the counselor should look at once more. */
export function PreviewNotes({ text }: Props) {
  const warnings = warningsFor(text);
  const hosts = linkedHosts(text);
  if (warnings.length === 0 && hosts.length === 0) {
    return null;
  }
  return (
    <ul className="preview-notes">
      {warnings.map(({ kind, text: words }) => (
        <li key={kind}>⚠ {words}</li>
      ))}
      {hosts.length > 0 && <li>リンク先: {hosts.join('、')}</li>}
    </ul>
  );
}
