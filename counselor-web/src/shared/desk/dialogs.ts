/** The question that is open over the desk, with what was typed into it: it survives a lock like every other text. */
export type OpenDialog =
  | { kind: 'handover'; id: string; to: string; note: string }
  | { kind: 'refuse'; id: string; reason: string }
  | { kind: 'close'; id: string }
  | { kind: 'promise'; id: string; day: string; standing: boolean }
  | { kind: 'earlier'; id: string }
  | { kind: 'trail'; id: string; caseNumber: string }
  | { kind: 'absences' }
  | { kind: 'memo-revisions'; id: string }
  | { kind: 'image'; id: string; image: string }
  | { kind: 'attach'; id: string; files: readonly File[] }
  | { kind: 'sound' }
  | { kind: 'keys' };
