import { expect, test } from 'vitest';
import { row } from '../../testing/samples';
import { arrange, type Placed } from './row-order';

function placed(ids: string, group = ''): Placed[] {
  return [...ids].map((id, at) => ({ row: row(id, at), group, gone: false }));
}

function order(rows: readonly Placed[]): string {
  return rows.map((one) => (one.gone ? `(${one.row.id})` : one.row.id)).join('');
}

test('a list nobody points at takes the new order at once', () => {
  const { rows, outOfOrder } = arrange(placed('abc'), placed('cab'), false);
  expect(order(rows)).toBe('cab');
  expect(outOfOrder).toBe(false);
});

test('a held list keeps its order and says that another one is ready', () => {
  const { rows, heldBack, outOfOrder } = arrange(placed('abc'), placed('cab'), true);
  expect(order(rows)).toBe('abc');
  expect(heldBack).toBe(0);
  expect(outOfOrder).toBe(true);
});

test('new rows above a held row wait, and are counted', () => {
  const { rows, heldBack } = arrange(placed('bc'), placed('xybc'), true);
  expect(order(rows)).toBe('bc');
  expect(heldBack).toBe(2);
});

test('a new row at the end moves nothing, so it shows at once', () => {
  const { rows, heldBack, outOfOrder } = arrange(placed('ab'), placed('abx'), true);
  expect(order(rows)).toBe('abx');
  expect(heldBack).toBe(0);
  expect(outOfOrder).toBe(false);
});

test('a row that left keeps its place as gone until the list is let go', () => {
  const held = arrange(placed('abc'), placed('ac'), true);
  expect(order(held.rows)).toBe('a(b)c');
  expect(order(arrange(held.rows, placed('ac'), false).rows)).toBe('ac');
});

test('a row that changes its group stays where it is, with its new content', () => {
  const shown = [...placed('a', 'こちらの番'), ...placed('b', '相談者の番')];
  const answered: Placed = {
    row: row('a', 0, { lastLine: '答えた', turn: 'consumer' }),
    group: '相談者の番',
    gone: false,
  };
  const { rows, outOfOrder } = arrange(shown, [...placed('b', '相談者の番'), answered], true);
  expect(rows.map(({ row: { id }, group }) => `${id}:${group}`)).toEqual(['a:こちらの番', 'b:相談者の番']);
  expect(rows[0]?.row.lastLine).toBe('答えた');
  expect(outOfOrder).toBe(true);
});

test('the first rows of an empty held list show at once', () => {
  expect(order(arrange([], placed('ab'), true).rows)).toBe('ab');
});
