import { readLocal, writeLocal } from './storage/local';
import { TEXT_SIZE } from './storage/names';
import { Store } from './store';

export const TEXT_SIZES = ['小', '中', '大'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

const remembered = TEXT_SIZES.find((size) => size === readLocal(TEXT_SIZE));

export const textSize = new Store<TextSize>(remembered ?? '中');

/** The style sheet scales everything by this attribute of the page. */
export function applyTextSize(): void {
  document.documentElement.dataset.textSize = textSize.get();
}

/** 小 → 中 → 大 → 小 */
export function nextTextSize(): void {
  const at = TEXT_SIZES.indexOf(textSize.get());
  textSize.set(TEXT_SIZES[(at + 1) % TEXT_SIZES.length] ?? '中');
  writeLocal(TEXT_SIZE, textSize.get());
  applyTextSize();
}
