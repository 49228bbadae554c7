import type { Disclosure, DisclosureDanger } from '../api/types';

/** Whom it is about: the person behind a case, or somebody who only followed the account or typed there. */
export interface DisclosureSubject {
  consultation: string | null;
  person: string | null;
  /** As it is named on the screen. */
  name: string;
}

/** A request as it stands in its form. */
export interface DisclosureDraft {
  /** Its id from the first letter on: sent twice it counts once. */
  id: string;
  kind: Disclosure['kind'];
  subject: DisclosureSubject | null;
  agency: string;
  officer: string;
  basis: string;
  documentNumber: string;
  danger: DisclosureDanger['danger'];
  words: string;
  callback: string;
  answeredBy: string;
  /** That the number was looked up and called. */
  called: boolean;
}

/** What the page of disclosures shows, with what was typed into it. */
export interface DisclosureRoomState {
  /** The case it was opened from. */
  about: DisclosureSubject | null;
  draft: DisclosureDraft | null;
  /** The disclosure whose LINE id is on the screen. */
  identified: string | null;
}

export const EMPTY_ROOM: DisclosureRoomState = { about: null, draft: null, identified: null };

/** The page as it is opened from a case. */
export function roomAbout({ id, caseNumber }: { id: string; caseNumber: string }): DisclosureRoomState {
  return { ...EMPTY_ROOM, about: { consultation: id, person: null, name: caseNumber } };
}
