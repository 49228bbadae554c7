import type { Entrance } from '@madoguchi/web-kit/api';
import { formatOpening } from '@madoguchi/web-kit/time';

/** Said while nobody reads: when somebody will. */
export function closedWords({ changesAt }: Entrance['status'], now: number): string {
  const next = changesAt === null ? '' : `次は${formatOpening(changesAt, now)}から。`;
  return `${next}書いたものは保存され、順番に読みます。`;
}
