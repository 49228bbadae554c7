/** What the gateway writes into the page: the centre's stored answer, and the moment it served the page. */
export interface NowData {
  centreName: string;
  phone: { number: string; label: string };
  situations: Situation[];
  contacts: Contact[];
  /** Japanese dates, `2026-01-01`. */
  holidays: string[];
  sample: Sample | null;
  hideAddress: string;
  servedAt: string;
}

export interface Situation {
  id: 'paid' | 'signed' | 'danger';
  title: string;
  steps: Step[];
}

export interface Step {
  title: string;
  text: string;
  contacts: string[];
  /** What to keep as proof. */
  keep: string | null;
}

export interface Contact {
  id: string;
  name: string;
  number: string;
  note: string;
  hours: 'always' | Span[];
}

/** From–to on these weekdays (1 Monday … 7 Sunday), Japanese time; a span that ends before it begins runs over midnight. */
export interface Span {
  days: number[];
  from: string;
  to: string;
  holidays: boolean;
}

export interface Sample {
  title: string;
  text: string;
  /** The last Japanese date on which the wording holds. */
  validUntil: string;
}

/** The data in this page, or null when the page came without (then the emergency numbers alone are shown). */
export function readNowData(): NowData | null {
  try {
    return JSON.parse(document.getElementById('now-data')?.textContent ?? '') as NowData;
  } catch {
    return null;
  }
}
