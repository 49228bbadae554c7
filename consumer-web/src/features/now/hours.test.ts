import { describe, expect, test } from 'vitest';
import { closedUntil, nextWords } from './hours';
import type { Contact, Span } from './now-data';

const WEEKDAYS = [1, 2, 3, 4, 5];

function contact(hours: Contact['hours']): Contact {
  return { id: 'x', name: 'センター', number: '026-223-6770', note: '', hours };
}

function span(from: string, to: string, changed: Partial<Span> = {}): Span {
  return { days: WEEKDAYS, from, to, holidays: false, ...changed };
}

/** An instant by its Japanese clock. */
function at(clock: string): number {
  return Date.parse(`${clock}+09:00`);
}

/** What the page says of a number at that moment; null while it answers. */
function said(hours: Contact['hours'], clock: string, holidays: string[] = []): string | null {
  const next = closedUntil(contact(hours), holidays, at(clock));
  return typeof next === 'number' ? nextWords(next, at(clock)) : next;
}

const office = [span('08:30', '17:00')];

describe('a number with office hours', () => {
  test('answers from the first minute to the last', () => {
    expect(said(office, '2026-05-18T08:29:59')).toBe('次は今日8時30分');
    expect(said(office, '2026-05-18T08:30')).toBeNull();
    expect(said(office, '2026-05-18T16:59:59')).toBeNull();
    expect(said(office, '2026-05-18T17:00')).toBe('次は火曜8時30分');
  });

  test('is closed at the weekend until Monday', () => {
    expect(said(office, '2026-05-22T23:40')).toBe('次は月曜8時30分');
    expect(said([span('09:00', '17:00')], '2026-05-23T10:00')).toBe('次は月曜9時');
  });

  test('is closed on holidays, however many follow each other', () => {
    const newYear = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'];
    expect(said(office, '2026-12-29T10:00', newYear)).toBe('次は月曜8時30分');
    expect(said([span('08:30', '17:00', { holidays: true })], '2026-12-29T10:00', newYear)).toBeNull();
  });

  test('pauses at noon when its hours are split', () => {
    const split = [span('09:00', '12:00'), span('13:00', '17:00')];
    expect(said(split, '2026-05-18T12:30')).toBe('次は今日13時');
  });
});

test('a number that answers always is never closed', () => {
  expect(said('always', '2027-01-01T03:00', ['2027-01-01'])).toBeNull();
});

test('a span over midnight belongs to the day it begins on', () => {
  const night = [span('22:00', '06:00', { days: [5] })];
  expect(said(night, '2026-05-23T05:59')).toBeNull();
  expect(said(night, '2026-05-23T06:00')).toBe('次は金曜22時');
  expect(said(night, '2026-05-22T05:00')).toBe('次は今日22時');
});

test('a span until midnight ends there', () => {
  const evening = [span('17:00', '24:00')];
  expect(said(evening, '2026-05-18T23:59')).toBeNull();
  expect(said(evening, '2026-05-19T00:00')).toBe('次は今日17時');
});

test('a number that never answers promises nothing', () => {
  expect(said([span('09:00', '17:00', { days: [] })], '2026-05-18T10:00')).toBe('unknown');
});
