const ASKED = 'urgency-asked';

/** The question about urgent things is put once in a tab's life. */
export function asksBeforeWriting(): boolean {
  try {
    return sessionStorage.getItem(ASKED) === null;
  } catch {
    return true;
  }
}

export function noteAsked(): void {
  try {
    sessionStorage.setItem(ASKED, 'yes');
  } catch {
    // Then it is asked again, which does no harm.
  }
}
