import { formatDate } from '@madoguchi/web-kit/time';
import type { Template } from '../../shared/api/types';
import { firstBlank, isOutdated } from '../../shared/desk/template-text';
import { LONG_STEP } from './steps';

/** What the preview points at; the counselor decides. */
export interface Warning {
  kind: 'unfilled' | 'outdated' | 'blank' | 'phone' | 'long';
  text: string;
  /** It can't go out like this. */
  blocking?: true;
}

/** From here on a text fills more than two screens of a small phone. */
export const LONG_TEXT = 400;

const BLANK = /[○〇◯●]{2,}|_{2,}|＿{2,}|[【（(［[「]\s*[】）)］\]」]|[×✕]{2,}|…{3,}/u;
const PHONE = /(?<!\d)0\d{1,4}[-‐‑–—−ー()\s]{0,2}\d{1,4}[-‐‑–—−ー()\s]{0,2}\d{3,4}(?!\d)/u;

/**
 * Looks at what goes out.
 * @param parts of a long answer, or the one text
 * @param used the templates it was made from
 */
export function warningsFor(
  parts: readonly string[],
  used: readonly Template[] = [],
  now = 0,
): readonly Warning[] {
  const text = parts.join('\n\n');
  return [...hindrances(text, used, now), ...hints(text), ...longParts(parts)];
}

/** What the server would refuse. */
function hindrances(text: string, used: readonly Template[], now: number): readonly Warning[] {
  const found: Warning[] = [];
  const blank = firstBlank(text);
  if (blank) {
    const words = text.slice(blank.start, blank.end);
    found.push({ kind: 'unfilled', text: `空欄 ${words} を埋めるか消すと送れます`, blocking: true });
  }
  for (const { title, validUntil } of used.filter((template) => isOutdated(template, now))) {
    const day = validUntil === null ? '' : `${formatDate(validUntil)}まで`;
    found.push({
      kind: 'outdated',
      text: `期限切れの法令の文「${title}」（${day}）が入っています。消すと送れます`,
      blocking: true,
    });
  }
  return found;
}

function hints(text: string): readonly Warning[] {
  const found: Warning[] = [];
  const blank = BLANK.exec(text);
  if (blank) {
    found.push({ kind: 'blank', text: `未記入の空欄があります（${blank[0]}）` });
  }
  const phone = PHONE.exec(text.normalize('NFKC'));
  if (phone) {
    found.push({ kind: 'phone', text: `電話番号らしき数字があります（${phone[0].trim()}）。合っていますか` });
  }
  return found;
}

function longParts(parts: readonly string[]): readonly Warning[] {
  const lengths = parts.map((part) => [...part].length);
  if (lengths.length === 1) {
    const [length = 0] = lengths;
    return length > LONG_TEXT
      ? [{ kind: 'long', text: `長い文です（${String(length)}字）。分けて送りませんか` }]
      : [];
  }
  const long = lengths.findIndex((length) => length > LONG_STEP);
  return long < 0
    ? []
    : [{ kind: 'long', text: `${long + 1}番目が長めです（${lengths[long]}字）。もう少し分けませんか` }];
}
