const LINK = /https?:\/\/[^\s<>"'「」『』（）、。]+/g;

export type Piece = { text: string } | { link: URL };

/** Cuts a text into plain pieces and web addresses. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    const link = address(match[0]);
    if (link) {
      found.push({ text: text.slice(from, match.index) }, { link });
      from = match.index + match[0].length;
    }
  }
  return [...found, { text: text.slice(from) }];
}

function address(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
