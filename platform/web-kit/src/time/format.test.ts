import { describe, expect, test } from 'vitest';
import { formatClock, formatDate, formatDay, formatDuration, formatOpening, formatWhen } from './format';

const NOW = '2025-10-06T00:30:00Z';

describe('times on Japanese screens', () => {
  test('of the same Japanese day are called 今日', () => {
    expect(formatWhen('2025-10-06T00:12:00Z', NOW)).toBe('今日 9:12');
    expect(formatWhen('2025-10-05T15:00:00Z', NOW)).toBe('今日 0:00');
  });

  test('of another day carry date and weekday', () => {
    expect(formatWhen('2025-10-03T05:20:00Z', NOW)).toBe('10/3(金) 14:20');
    expect(formatWhen('2025-10-05T14:59:00Z', NOW)).toBe('10/5(日) 23:59');
  });

  test('of another year carry the year', () => {
    expect(formatWhen('2024-12-31T14:59:00Z', NOW)).toBe('2024/12/31(火) 23:59');
    expect(formatDay('2024-12-31T14:59:00Z', NOW)).toBe('2024年12月31日(火)');
  });

  test('head the messages of a day', () => {
    expect(formatDay('2025-10-06T00:12:00Z', NOW)).toBe('今日');
    expect(formatDay('2025-10-03T05:20:00Z', NOW)).toBe('10月3日(金)');
  });

  test('tell when a window opens', () => {
    expect(formatOpening('2025-10-06T04:00:00Z', NOW)).toBe('今日 13:00');
    expect(formatOpening('2025-10-13T23:30:00Z', NOW)).toBe('10月14日(火) 8:30');
  });

  test('are minutes of the day, dates and durations', () => {
    expect(formatClock('2025-10-06T00:02:00Z')).toBe('9:02');
    expect(formatDate('2026-04-01')).toBe('2026年4月1日');
    expect([30_000, 720_000, 3_600_000, 3_900_000, 260_000_000].map(formatDuration)).toEqual([
      '1分未満',
      '12分',
      '1時間',
      '1時間5分',
      '3日',
    ]);
  });
});
