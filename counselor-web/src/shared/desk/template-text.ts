import { jst } from '@madoguchi/web-kit/time';
import type { Template } from '../api/types';

/** A place in a text still to be filled: `{{会社名}}`. The server takes no answer with one. */
const BLANK = /\{\{[^{}]*\}\}/u;

/** Shorter pieces stand in texts by chance. */
const TELLING = 12;

export interface Place {
  start: number;
  end: number;
}

/** Where the first blank of a text is, from a place on. */
export function firstBlank(text: string, from = 0): Place | null {
  const found = BLANK.exec(text.slice(from));
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null;
}

/** The text cut into what stands and what is to be filled. */
export function blankPieces(text: string): readonly { text: string; blank: boolean }[] {
  const pieces: { text: string; blank: boolean }[] = [];
  let from = 0;
  for (let blank = firstBlank(text); blank; blank = firstBlank(text, blank.end)) {
    pieces.push({ text: text.slice(from, blank.start), blank: false });
    pieces.push({ text: text.slice(blank.start, blank.end), blank: true });
    from = blank.end;
  }
  pieces.push({ text: text.slice(from), blank: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The day is Japan's; on its last day a legal text still holds. */
export function isOutdated({ validUntil }: Pick<Template, 'validUntil'>, now: number): boolean {
  return validUntil !== null && jst(now).date > validUntil;
}

/**
 * The templates a text was made from: a sentence of theirs stands in it. Found in the text itself, so that it holds for a
 * draft of last week too, and no longer once the sentence was deleted.
 */
export function usedIn(text: string, templates: readonly Template[]): readonly Template[] {
  return templates.filter((template) => tellingPieces(template.text).some((piece) => text.includes(piece)));
}

/** Sentences, without their blanks; of a text that has only short ones, the longest. */
function tellingPieces(text: string): readonly string[] {
  const pieces = text
    .split(/\{\{[^{}]*\}\}|[。\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const long = pieces.filter((piece) => piece.length >= TELLING);
  return long.length > 0 ? long : pieces.sort((a, b) => b.length - a.length).slice(0, 1);
}
