import { useState } from 'preact/hooks';
import { LeaveDialog } from './leave-dialog';
import { pieces } from './links';

/** A text of the centre: its web addresses can be pressed, show their host in bold, and ask before leaving. */
export function LinkedText({ text }: { text: string }) {
  const [leaving, setLeaving] = useState<URL | null>(null);
  return (
    <>
      {pieces(text).map((piece) =>
        'link' in piece ? (
          <button
            type="button"
            class="text-link"
            key={piece.link.href}
            onClick={() => setLeaving(piece.link)}
          >
            {`${piece.link.protocol}//`}
            <strong>{piece.link.host}</strong>
            {piece.link.pathname}
            {piece.link.search}
          </button>
        ) : (
          piece.text
        ),
      )}
      {leaving && <LeaveDialog to={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
