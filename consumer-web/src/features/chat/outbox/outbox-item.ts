import type { ProblemSlug } from '@madoguchi/web-kit/problem';

/** A written message that the server has not confirmed yet. */
export interface OutboxItem {
  /** The message's UUID, made when its writing began: sending it twice is harmless. */
  id: string;
  text: string;
  /** The consultation it belongs to; null while the first message of a new one is on its way. */
  consultation: string | null;
  writtenAt: number;
  /** Why the server will never take it as it is; null while it is to be sent. */
  refused: ProblemSlug | null;
  /** Its session ended before it was sent: it goes when its person says so again. */
  held: boolean;
}

export function isDue(item: OutboxItem): boolean {
  return item.refused === null && !item.held;
}
