import { ProblemError } from '@madoguchi/web-kit/problem';
import { describe, expect, test } from 'vitest';
import { head, ID, message, session } from '../../testing/samples';
import { statusLine } from './conversation/status-line';
import { troubleWords } from './conversation/trouble-words';
import { seenSoFar } from './messages/seen-so-far';
import { timeline } from './messages/timeline';
import { consultationFor } from './which';

const open = { open: true, waiting: 0, changesAt: null, waitMinutes: null };
const closed = { open: false, waiting: 0, changesAt: '2026-05-18T23:30:00Z', waitMinutes: null };
const NOW = Date.parse('2026-05-18T01:00:00Z');

describe('the status line', () => {
  test('says who is writing before anything else', () => {
    expect(statusLine(head(), closed, true, NOW)).toBe('相談員がお返事を書いています');
  });

  test('says how many are before one, and nothing it can’t know', () => {
    expect(statusLine(head({ ahead: 2 }), open, false, NOW)).toBe('順番をお待ちください 前に2人');
    expect(statusLine(head({ ahead: null }), open, false, NOW)).toBe('順番にお返事します');
    expect(statusLine(null, open, false, NOW)).toBe('順番にお返事します');
  });

  test('out of hours says when somebody reads again', () => {
    expect(statusLine(head(), closed, false, NOW)).toContain('次は5月19日(火) 8:30から');
    expect(statusLine(head({ answeredBySomeone: true }), closed, false, NOW)).toContain('時間外です');
  });

  test('is empty once somebody has answered, and after the end', () => {
    expect(statusLine(head({ answeredBySomeone: true }), open, false, NOW)).toBe('');
    expect(statusLine(head({ state: 'closed' }), open, true, NOW)).toBe('');
  });
});

describe('the yellow line', () => {
  test('promises that nothing is lost without network', () => {
    const words = '電波がありません。書いたものは保存され、つながると送ります。';
    expect(troubleWords(false, null, 'live')).toBe(words);
    expect(troubleWords(true, ProblemError.offline(), 'live')).toBe(words);
  });

  test('says when the service is away, the page asks by itself, or is old', () => {
    expect(troubleWords(true, new ProblemError('unavailable', 503), 'live')).toContain('つながりません');
    expect(troubleWords(true, null, 'polling')).toContain('数秒おき');
    expect(troubleWords(true, null, 'stale')).toContain('最新でない');
    expect(troubleWords(true, null, 'live')).toBeNull();
  });
});

describe('what counts as read', () => {
  const seen = (...seqs: number[]) => new Map(seqs.map((seq) => [seq, null]));

  test('is not what was seen before it was corrected, nor what was taken back', () => {
    const corrected = message(1, { correctedAt: 'later' });
    expect(seenSoFar([corrected], seen(1))).toBe(0);
    expect(seenSoFar([corrected], new Map([[1, 'later']]))).toBe(1);
    expect(seenSoFar([message(1, { withdrawnAt: 'later' }), message(2)], seen(2))).toBe(2);
  });

  test('goes up to the first message that was not seen', () => {
    const messages = [
      message(1, { readAt: 'x' }),
      message(2, { from: 'consumer' }),
      message(3),
      message(4),
      message(5),
    ];
    expect(seenSoFar(messages, new Map())).toBe(0);
    expect(seenSoFar(messages, seen(3))).toBe(3);
    expect(seenSoFar(messages, seen(3, 5))).toBe(3);
    expect(seenSoFar(messages, seen(3, 4, 5))).toBe(5);
  });
});

describe('the timeline', () => {
  test('puts messages under their days and what is on its way at the end, nothing twice', () => {
    const item = { text: '', consultation: ID, writtenAt: 0, refused: null, held: false };
    const entries = timeline(
      [message(1, { at: '2026-05-17T01:00:00Z' }), message(2, { id: 'a', from: 'consumer' }), message(3)],
      [
        { ...item, id: 'a' },
        { ...item, id: 'b' },
      ],
      NOW,
    );
    expect(entries.map((entry) => (entry.kind === 'day' ? entry.label : entry.key))).toEqual([
      '5月17日(日)',
      'centre 1',
      '今日',
      'a',
      'centre 3',
      'b',
    ]);
  });
});

describe('the consultation to open', () => {
  const ended = head({ id: 'ended', state: 'closed', writableUntil: '2026-06-01T00:00:00Z' });

  test('is the open one, also when a new one is asked for', () => {
    const visit = session({ openConsultation: head(), latestClosed: ended });
    expect(consultationFor('current', visit, NOW)).toBe(ID);
    expect(consultationFor('new', visit, NOW)).toBe(ID);
    expect(consultationFor({ id: 'ended' }, visit, NOW)).toBe('ended');
  });

  test('is the one that ended lately, unless a new one is asked for', () => {
    const visit = session({ latestClosed: ended });
    expect(consultationFor('current', visit, NOW)).toBe('ended');
    expect(consultationFor('new', visit, NOW)).toBeNull();
    expect(consultationFor('current', visit, Date.parse('2026-06-02T00:00:00Z'))).toBeNull();
  });
});
