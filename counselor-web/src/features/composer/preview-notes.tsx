import { linkedHosts } from '@madoguchi/web-kit/links';
import type { Warning } from './warnings';

interface Props {
  text: string;
  warnings: readonly Warning[];
}

/** What the counselor should look at once more, and what has to be put right. */
export function PreviewNotes({ text, warnings }: Props) {
  const hosts = linkedHosts(text);
  if (warnings.length === 0 && hosts.length === 0) {
    return null;
  }
  return (
    <ul className="preview-notes">
      {warnings.map(({ kind, text: words, blocking }) => (
        <li key={kind + words} className={blocking ? 'preview-hindrance' : undefined}>
          {blocking ? '▲ ' : '⚠ '}
          {words}
        </li>
      ))}
      {hosts.length > 0 && <li>リンク先: {hosts.join('、')}</li>}
    </ul>
  );
}
