/** A web address in a text, cut so that the host can stand out. */
export interface Link {
  /** Where it leads; without user name and password, which are only there to deceive. */
  href: string;
  /** As it stands in the text, up to the host. */
  before: string;
  /** The host it really leads to, in the form computers use: a foreign letter shows as `xn--`. */
  host: string;
  /** As it stands in the text, after the host. */
  after: string;
  /** Whether the address looks like another one. */
  disguised: boolean;
}

export type Piece = { text: string } | { link: Link };

/**
 * Only http and https. A host ends in letters of the Latin alphabet or is four numbers, so that Japanese words written
 * straight after an address don't belong to it; nor do they to a path, where browsers write them with %.
 */
const ADDRESS =
  /(?<before>https?:\/\/(?:[^\s/?#@\\]*@)?)(?<host>(?:[\p{L}\p{M}\p{N}-]+\.)+(?:xn--[a-z0-9-]+|[a-z]{2,63})|\d{1,3}(?:\.\d{1,3}){3})(?<port>:\d{1,5})?(?<path>[/?#][!#$%&'()*+,\-./\w:;=?@[\]~]*)?/giu;

const CLOSING: Record<string, string> = { ')': '(', ']': '[' };

/** Cuts a text into plain pieces and web addresses; put together again they are the text. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const { before = '', host = '', port = '', path = '' } = match.groups ?? {};
    const after = port + withoutPunctuation(path);
    const link = linkOf(before, host, after);
    if (link) {
      found.push({ text: text.slice(from, match.index) }, { link });
      from = match.index + before.length + host.length + after.length;
    }
  }
  found.push({ text: text.slice(from) });
  return found.filter((piece) => 'link' in piece || piece.text !== '');
}

/** The hosts a text links to, each once. */
export function linkedHosts(text: string): readonly string[] {
  return [...new Set(pieces(text).flatMap((piece) => ('link' in piece ? [piece.link.host] : [])))];
}

/** A single address, such as one kept by a dialog; null when it is none. */
export function linkTo(href: string): Link | null {
  const [only, more] = pieces(href);
  return only && 'link' in only && !more ? only.link : null;
}

function linkOf(before: string, host: string, after: string): Link | null {
  const address = `${before}${host}${after}`;
  if (!URL.canParse(address)) {
    return null;
  }
  const url = new URL(address);
  const disguised = url.username !== '' || before.includes('@') || url.hostname.includes('xn--');
  url.username = '';
  url.password = '';
  return { href: url.href, before, host: url.hostname, after, disguised };
}

/** What ends the sentence doesn't belong to the address, nor does a bracket that was opened before it. */
function withoutPunctuation(path: string): string {
  let kept = path;
  while (/[.,;:!?'*)\]]$/u.test(kept) && !closesItsOwn(kept)) {
    kept = kept.slice(0, -1);
  }
  return kept;
}

function closesItsOwn(path: string): boolean {
  const last = path.at(-1) ?? '';
  const opening = CLOSING[last];
  return opening !== undefined && path.split(opening).length >= path.split(last).length;
}
