/** The days of a fiscal year, which begins in April of `year`. */
export function daysOf(year: number): { first: string; last: string } {
  return { first: `${year}-04-01`, last: `${year + 1}-03-31` };
}

/** The fiscal year a day (`2026-04-01`) falls into. */
export function fiscalYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

/** This fiscal year and those before, the newest first; none before the product. */
export function fiscalYears(today: string): number[] {
  const latest = fiscalYearOf(today);
  return Array.from({ length: 6 }, (_, n) => latest - n);
}

/** 「令和7年度（2025年4月〜）」 */
export function fiscalYearWords(year: number): string {
  return `令和${year - 2018 === 1 ? '元' : year - 2018}年度（${year}年4月から）`;
}
