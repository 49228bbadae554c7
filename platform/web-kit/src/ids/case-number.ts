const CASE_NUMBER = /^R(\d{1,2})-(\d{5,})(?:-(\d))?$/;

/**
 * A case number as people type or read it out, in the form the product shows: `R7-00412-6`. Full-width characters,
 * small letters, spaces and the many Japanese dashes are accepted; null when it is not a case number.
 * The check digit may be missing, as in the short form.
 */
export function readCaseNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−ーｰ]/g, '-');
  return CASE_NUMBER.test(plain) ? plain : null;
}

/** Year and running number without the check digit, `R7-00412`, for places with little room. */
export function shortCaseNumber(caseNumber: string): string {
  const parts = CASE_NUMBER.exec(caseNumber);
  return parts ? `R${parts[1]}-${parts[2]}` : caseNumber;
}
