import { blankPieces } from '../desk/template-text';

/** A text with the places that are still to be filled marked. */
export function MarkedText({ text }: { text: string }) {
  return blankPieces(text).map((piece, at) =>
    piece.blank ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stay where they are
      <mark key={at} className="blank">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
