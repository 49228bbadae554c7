import type { Template } from '../../shared/api/types';

/** Whatever is typed, in any width, case and kana: every word has to be in title, category or text; titles come first. */
export function matching(templates: readonly Template[], query: string): readonly Template[] {
  const words = folded(query).split(/\s+/u).filter(Boolean);
  const inTitle = ({ title }: Template) => words.every((word) => folded(title).includes(word));
  return templates
    .filter(({ title, category, text }) => {
      const all = folded(`${title} ${category} ${text}`);
      return words.every((word) => all.includes(word));
    })
    .sort((a, b) => Number(inTitle(b)) - Number(inTitle(a)) || byPlace(a, b));
}

/** As the list stands without a search: by category, then by title. */
function byPlace(a: Template, b: Template): number {
  return a.category.localeCompare(b.category, 'ja') || a.title.localeCompare(b.title, 'ja');
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
