import { type Instant, jst } from './jst';

/** 「9:12」 */
export function formatClock(instant: Instant): string {
  const { hour, minute } = jst(instant);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** 「今日 9:12」, 「10/3(金) 14:20」, in another year 「2025/10/3(金) 14:20」 */
export function formatWhen(instant: Instant, now: Instant): string {
  const then = jst(instant);
  const today = jst(now);
  if (then.date === today.date) {
    return `今日 ${formatClock(instant)}`;
  }
  const year = then.year === today.year ? '' : `${then.year}/`;
  return `${year}${then.month}/${then.day}(${then.weekdayName}) ${formatClock(instant)}`;
}

/** A time after another one: 「9:12」 on the same day, and with its day on a later one. */
export function formatAfter(then: Instant, before: Instant): string {
  return jst(before).date === jst(then).date ? formatClock(then) : formatWhen(then, before);
}

/** 「今日 13:00」, 「10月6日(月) 8:30」: when something opens. */
export function formatOpening(instant: Instant, now: Instant): string {
  return `${formatDay(instant, now)} ${formatClock(instant)}`;
}

/** 「今日」, 「10月3日(金)」, in another year 「2025年10月3日(金)」: heads a day's messages. */
export function formatDay(instant: Instant, now: Instant): string {
  const then = jst(instant);
  const today = jst(now);
  if (then.date === today.date) {
    return '今日';
  }
  const year = then.year === today.year ? '' : `${then.year}年`;
  return `${year}${then.month}月${then.day}日(${then.weekdayName})`;
}

/** 「2026年4月1日」 from `2026-04-01` */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 「1分未満」, 「12分」, 「1時間5分」, 「3日」: how long something has lasted. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) {
    return '1分未満';
  }
  if (minutes < 60) {
    return `${minutes}分`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 24) {
    return minutes % 60 === 0 ? `${hours}時間` : `${hours}時間${minutes % 60}分`;
  }
  return `${Math.floor(hours / 24)}日`;
}
