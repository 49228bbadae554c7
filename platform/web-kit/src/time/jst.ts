/** Japan has had one zone without summer time since 1951, so a fixed offset is exact. */
const OFFSET_MS = 9 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;

export type Instant = string | number;

export interface JstTime {
  year: number;
  month: number;
  day: number;
  /** ISO weekday: 1 Monday … 7 Sunday. */
  weekday: number;
  weekdayName: string;
  hour: number;
  minute: number;
  /** `2026-04-01` */
  date: string;
}

export function jst(instant: Instant): JstTime {
  const shifted = new Date((typeof instant === 'string' ? Date.parse(instant) : instant) + OFFSET_MS);
  const sunday0 = shifted.getUTCDay();
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: sunday0 === 0 ? 7 : sunday0,
    weekdayName: WEEKDAYS[sunday0] ?? '',
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    date: shifted.toISOString().slice(0, 10),
  };
}

/** Milliseconds since 1970 of that minute of the Japanese day (`2026-04-01`, minutes after midnight). */
export function instantOf(date: string, minuteOfDay: number): number {
  return Date.parse(`${date}T00:00:00Z`) - OFFSET_MS + minuteOfDay * 60_000;
}

/** Midnight in Japan of the day `days` after the one this instant lies in. */
export function startOfDay(instant: Instant, days = 0): number {
  return instantOf(jst(instant).date, 0) + days * DAY_MS;
}
