import type { NewIntakeAnswer } from '@madoguchi/web-kit/api';

/** What an answer says, apart from the form it belongs to. */
export type Said = Omit<NewIntakeAnswer, 'version'>;

const NOTHING: Said = { declined: false, choices: [], date: null, amount: null, text: null, phone: null };

export const DECLINED: Said = { ...NOTHING, declined: true };

export function said(parts: Partial<Said>): Said {
  return { ...NOTHING, ...parts };
}

/** Yen from what people type: 「３万円」, 「30,000」, 「1万5千」; null when it is no amount. */
export function yen(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(/[,\s円約¥]/g, '');
  const parts = /^(?:(\d+(?:\.\d+)?)万)?(?:(\d+)千)?(\d+)?$/.exec(plain);
  if (!parts || plain === '') {
    return null;
  }
  const [, tenThousands = '0', thousands = '0', ones = '0'] = parts;
  return Math.round(Number(tenThousands) * 10_000) + Number(thousands) * 1_000 + Number(ones);
}

/** A telephone number as the server takes it; null when it is none. */
export function telephone(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replaceAll(/[‐‑–—―−ー]/g, '-')
    .trim();
  return /^\+?\d[\d() -]{3,18}$/.test(plain) ? plain : null;
}
