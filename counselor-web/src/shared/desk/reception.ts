import { instantOf, isOpen, jst, type Opening, openTime, startOfDay } from '@madoguchi/web-kit/time';
import type { DeskApi } from '../api/desk-api';
import type { Hours } from '../api/types';
import { createStore, type Store } from '../store';

/** The centre's hours; openings are null while they are not known or not set, and then all time counts. */
export interface ReceptionHours {
  openings: readonly Opening[] | null;
  quiet: Hours['quiet'] | null;
}

/** Often enough for hours that are changed during the day. */
const REREAD_MS = 300_000;

/** When the centre receives people. What has waited over night has waited since the morning. */
export class Reception {
  readonly hours: Store<ReceptionHours> = createStore<ReceptionHours>({ openings: null, quiet: null });
  private readAt = 0;

  constructor(
    private readonly api: DeskApi,
    private readonly now: () => number,
  ) {}

  /** Called every second while the desk is open. */
  tick(): void {
    if (this.now() - this.readAt > REREAD_MS) {
      this.readAt = this.now();
      this.read().catch(() => {
        this.readAt = 0;
      });
    }
  }

  private async read(): Promise<void> {
    const { known, openings, quiet } = await this.api.hours();
    this.hours.set({ openings: known ? openings : null, quiet });
  }
}

/** Milliseconds somebody has waited, in reception hours. */
export function waited({ openings }: ReceptionHours, since: string, now: number): number {
  const from = Date.parse(since);
  return openings === null ? now - from : openTime(openings, from, now);
}

/** Whether nobody is expected at the desk now; false as long as the hours are not known. */
export function isOutOfHours({ openings }: ReceptionHours, now: number): boolean {
  return openings !== null && !isOpen(openings, now);
}

/** Until when notices wait for the morning, in milliseconds; null while they go out at once. */
export function quietUntil({ quiet }: ReceptionHours, now: number): number | null {
  if (quiet === null) {
    return null;
  }
  const { hour, minute, date } = jst(now);
  const time = hour * 60 + minute;
  const from = minuteOf(quiet.from);
  const to = minuteOf(quiet.to);
  const tomorrow = to < from && time >= from;
  const holds = to < from ? tomorrow || time < to : time >= from && time < to;
  return holds ? instantOf(tomorrow ? jst(startOfDay(now, 1)).date : date, to) : null;
}

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
