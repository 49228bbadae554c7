import type { RedactionReason } from '../api/types';

const WORDS: Record<RedactionReason, string> = {
  secret: '暗証番号・カード番号など',
  'third-party': 'ほかの人の情報',
  harmful: '人を傷つける内容',
  mistake: 'まちがえて送られたもの',
};

/** Why something was blacked out. */
export function redactionWords(reason: RedactionReason): string {
  return WORDS[reason];
}
