/** What the preview points at; the counselor decides. */
export interface Warning {
  kind: 'blank' | 'phone' | 'long';
  text: string;
}

/** From here on a text fills more than two screens of a small phone. */
export const LONG_TEXT = 400;

const BLANK = /[○〇◯●]{2,}|_{2,}|＿{2,}|[【（(［[「]\s*[】）)］\]」]|[×✕]{2,}|…{3,}/u;
const PHONE = /(?<!\d)0\d{1,4}[-‐‑–—−ー()\s]{0,2}\d{1,4}[-‐‑–—−ー()\s]{0,2}\d{3,4}(?!\d)/u;
const LINK = /https?:\/\/[^\s「」（）<>、。]+/giu;

export function warningsFor(text: string): readonly Warning[] {
  const found: Warning[] = [];
  const blank = BLANK.exec(text);
  if (blank) {
    found.push({ kind: 'blank', text: `未記入の空欄があります（${blank[0]}）` });
  }
  const phone = PHONE.exec(text.normalize('NFKC'));
  if (phone) {
    found.push({ kind: 'phone', text: `電話番号らしき数字があります（${phone[0].trim()}）。合っていますか` });
  }
  const length = [...text].length;
  if (length > LONG_TEXT) {
    found.push({ kind: 'long', text: `長い文です（${String(length)}字）。分けて送りませんか` });
  }
  return found;
}

/** The hosts a text links to, each once, so that a wrong address stands out. */
export function linkedHosts(text: string): readonly string[] {
  const hosts = (text.match(LINK) ?? []).flatMap((link) => (URL.canParse(link) ? [new URL(link).host] : []));
  return [...new Set(hosts)];
}
