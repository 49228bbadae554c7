import { describe, expect, it } from 'vitest';
import { silenceOf } from './silence';

const since = '2026-12-01T06:00:00Z';
const at = (instant: string) => Date.parse(instant);

describe('the silence of a consumer', () => {
  it('is counted in whole days from our answer', () => {
    const silence = { since, closesAt: null };
    expect(silenceOf({ silence }, at('2026-12-02T05:59:59Z'))).toBeNull();
    expect(silenceOf({ silence }, at('2026-12-02T06:00:00Z'))).toBe('お返事なし 1日');
    expect(silenceOf({ silence }, at('2026-12-06T05:59:59Z'))).toBe('お返事なし 4日');
  });

  it('says the day of the end, in Japan, once it was announced', () => {
    const silence = { since, closesAt: '2026-12-11T16:00:00Z' };
    expect(silenceOf({ silence }, at('2026-12-08T16:00:00Z'))).toBe('12/12に自動で終了');
  });

  it('does not promise an end that was held up', () => {
    const silence = { since, closesAt: '2026-12-11T06:00:00Z' };
    expect(silenceOf({ silence }, at('2026-12-13T06:00:00Z'))).toBe('お返事なし 12日');
  });

  it('is none while it is our turn', () => {
    expect(silenceOf({ silence: null }, at(since))).toBeNull();
  });
});
