import { instantOf, jst, startOfDay } from '@madoguchi/web-kit/time';
import type { Contact, Span } from './now-data';

const DAY_MINUTES = 24 * 60;
/** Long enough for the longest row of holidays. */
const DAYS_AHEAD = 15;

interface Opening {
  from: number;
  until: number;
}

/** Null while somebody answers; else when the number answers next, or `'unknown'`. */
export function closedUntil(contact: Contact, holidays: string[], now: number): number | 'unknown' | null {
  if (contact.hours === 'always') {
    return null;
  }
  const openings = contact.hours.flatMap((span) => openingsOf(span, holidays, now));
  if (openings.some(({ from, until }) => from <= now && now < until)) {
    return null;
  }
  const next = Math.min(...openings.map(({ from }) => from).filter((from) => from > now));
  return Number.isFinite(next) ? next : 'unknown';
}

/** From yesterday on, for a span that runs over midnight. */
function openingsOf(span: Span, holidays: string[], now: number): Opening[] {
  const openings: Opening[] = [];
  for (let day = -1; day <= DAYS_AHEAD; day += 1) {
    const { date, weekday } = jst(startOfDay(now, day));
    if (span.days.includes(weekday) && (span.holidays || !holidays.includes(date))) {
      const from = minuteOf(span.from);
      const to = minuteOf(span.to);
      openings.push({
        from: instantOf(date, from),
        until: instantOf(date, to > from ? to : to + DAY_MINUTES),
      });
    }
  }
  return openings;
}

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** 「次は月曜9時」, 「次は今日13時30分」 */
export function nextWords(next: number, now: number): string {
  const { date, weekdayName, hour, minute } = jst(next);
  const day = date === jst(now).date ? '今日' : `${weekdayName}曜`;
  return `次は${day}${hour}時${minute === 0 ? '' : `${minute}分`}`;
}
