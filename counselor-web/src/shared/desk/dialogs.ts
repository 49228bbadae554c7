import type { RedactionReason, Restriction } from '../api/types';
import type { DisclosureRoomState } from './disclosure-room';
import type { ExportDraft } from './export-draft';

/** A template as it stands in its form. */
export interface TemplateDraft {
  id: string;
  /** Whether it was kept before. */
  standing: boolean;
  shared: boolean;
  category: string;
  title: string;
  text: string;
  basis: string;
  validUntil: string;
}

interface TemplateList {
  kind: 'templates';
  /** The consultation whose answer a text is put into. */
  id: string | null;
  query: string;
  chosen: string | null;
}

/** The question that is open over the desk, with what was typed into it: it survives a lock like every other text. */
export type OpenDialog =
  | { kind: 'handover'; id: string; to: string; note: string }
  | { kind: 'refuse'; id: string; reason: string }
  | { kind: 'assign'; id: string; caseNumber: string; to: string; note: string }
  | { kind: 'restriction'; id: string; reason: string }
  | { kind: 'decision'; restriction: Restriction; lastDay: string }
  | { kind: 'limit'; account: string; name: string; limit: string }
  | { kind: 'close'; id: string }
  | { kind: 'promise'; id: string; day: string; standing: boolean }
  | { kind: 'earlier'; id: string }
  | { kind: 'trail'; id: string; caseNumber: string }
  | { kind: 'disclosures'; room: DisclosureRoomState }
  | { kind: 'absences' }
  | { kind: 'exports'; draft: ExportDraft }
  | { kind: 'memo-revisions'; id: string }
  | { kind: 'image'; id: string; image: string }
  | { kind: 'attach'; id: string; files: readonly File[] }
  | TemplateList
  | { kind: 'template'; back: TemplateList; draft: TemplateDraft }
  /** `before`: what it says now; null for an image. */
  | { kind: 'correct'; id: string; seq: number; before: string | null; text: string }
  | {
      kind: 'redact';
      id: string;
      seq: number;
      /** Null for an image. */
      text: string | null;
      passages: readonly { from: number; to: number }[];
      reason: RedactionReason;
    }
  | { kind: 'originals'; id: string; seq: number }
  | { kind: 'leave'; address: string; from: 'consumer' | 'centre' | 'auto' }
  | { kind: 'sound' }
  | { kind: 'keys' };
