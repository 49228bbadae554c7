import { type Link, pieces } from '../links/links';

interface Props {
  text: string;
  /** Asks before leaving; nothing is opened or fetched here. */
  onOpen: (link: Link) => void;
}

/** A text whose web addresses can be pressed and show the host they lead to in bold. */
export function LinkedText({ text, onOpen }: Props) {
  return pieces(text).map((piece, at) =>
    'link' in piece ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stay where they are
      <button type="button" className="text-link" key={at} onClick={() => onOpen(piece.link)}>
        {piece.link.before}
        <strong>{piece.link.host}</strong>
        {piece.link.after}
      </button>
    ) : (
      piece.text
    ),
  );
}
