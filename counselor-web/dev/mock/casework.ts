import { readFileSync } from 'node:fs';
import type {
  CardEntry,
  CardForm,
  CaseDeadline,
  CaseworkRecords,
  ContractKind,
  Memo,
  Tag,
  TagGroup,
  Written,
} from '../../src/shared/api/types';
import type { Answer } from './handle.ts';
import { ME, type MockCentre } from './mock-centre.ts';
import type { MockConsultation } from './opening.ts';

function group(
  id: string,
  name: string,
  choice: TagGroup['choice'],
  required: boolean,
  names: string[],
): TagGroup {
  const tags = names.map((tag) => ({ id: tag, name: tag, from: null, until: null }));
  return { id, name, choice, required, about: 'matter', fact: null, tags };
}

export const GROUPS: TagGroup[] = [
  group('age', '年代', 'one', false, [
    '20歳未満',
    '20代',
    '30代',
    '40代',
    '50代',
    '60代',
    '70代',
    '80歳以上',
    '不明',
  ]),
  group('form', '販売購入形態', 'one', false, [
    '店舗購入',
    '訪問販売',
    '通信販売',
    'マルチ・マルチまがい',
    '電話勧誘販売',
    'ネガティブ・オプション',
    '訪問購入',
    'その他無店舗',
    '不明・無関係',
  ]),
  group('content', '内容別分類', 'several', false, [
    '安全・衛生',
    '価格・料金',
    '表示・広告',
    '販売方法',
    '契約・解約',
  ]),
  group('outcome', '処理結果', 'one', true, ['助言（自主交渉）', 'その他情報提供', 'あっせん解決', '継続中']),
];

const FORM_FILE = '../../../platform/server/src/main/resources/jp/madoguchi/casework/card-form.json';

/** The one every centre begins with. */
export const FORM = JSON.parse(readFileSync(new URL(FORM_FILE, import.meta.url), 'utf8')) as CardForm;

const PAPER = '法定の書面を受け取った日';

export const KINDS: ContractKind[] = [
  { kind: 'door-to-door', title: '訪問販売', days: 8, law: '特定商取引法9条', first: PAPER },
  { kind: 'mail-order', title: '通信販売', days: null, law: '特定商取引法15条の3', first: PAPER },
  { kind: 'other', title: 'その他の期限', days: null, law: '', first: '最後の日' },
];

const DAY_MS = 86_400_000;

function lastDay({ kind, paper, day }: CaseDeadline): string | null {
  const days = KINDS.find((one) => one.kind === kind)?.days ?? null;
  if (day === null || kind === 'other') {
    return day;
  }
  const last = days === null ? null : new Date(Date.parse(day) + (days - 1) * DAY_MS);
  return paper === 'received' && last ? last.toISOString().slice(0, 10) : null;
}

const BLANK: Memo = { summary: '', policy: '', course: [], internal: '' };
const SUGGESTED: CaseDeadline = {
  kind: 'door-to-door',
  paper: 'received',
  day: new Date(Date.now() - 2 * DAY_MS).toISOString().slice(0, 10),
  confirmed: false,
};
const NOBODY: Written = { revision: 0, by: null, at: null };

/** What is recorded of one consultation, and all that was. */
export class MockRecords {
  tags: { written: Written; chosen: Tag[] } = { written: NOBODY, chosen: [] };
  card: { written: Written; entries: CardEntry[] } = { written: NOBODY, entries: [] };
  deadline: { written: Written; deadline: CaseDeadline } = {
    written: NOBODY,
    deadline: { kind: null, paper: null, day: null, confirmed: false },
  };
  memos: { written: Written; memo: Memo }[] = [];

  records(): CaseworkRecords {
    const { written, chosen } = this.tags;
    const has = (id: string) => chosen.some((tag) => tag.group === id);
    const suggested = { group: 'age', tag: '60代', groupName: '年代', name: '60代' };
    return {
      tags: {
        written,
        chosen,
        suggested: has('age') ? [] : [suggested],
        missing: GROUPS.filter(({ id, required }) => required && !has(id)).map(({ id }) => id),
      },
      card: {
        ...this.card,
        suggested: this.card.entries.some(({ field }) => field === 'trader')
          ? []
          : [{ field: 'trader', values: ['株式会社あおぞら浄水'], words: ['株式会社あおぞら浄水'] }],
      },
      deadline: {
        ...this.deadline,
        suggested: SUGGESTED,
        lastDay: lastDay(this.deadline.written.revision > 0 ? this.deadline.deadline : SUGGESTED),
      },
      memo: this.memos.at(-1) ?? { written: NOBODY, memo: BLANK },
    };
  }
}

export function recordsOf(centre: MockCentre, one: MockConsultation): MockRecords {
  const known = centre.records.get(one.id) ?? new MockRecords();
  centre.records.set(one.id, known);
  return known;
}

export function writeTags(centre: MockCentre, one: MockConsultation, body: Record<string, unknown>): Answer {
  const records = recordsOf(centre, one);
  if (records.tags.written.revision !== body.revision) {
    return { status: 409, problem: 'sheet-outdated' };
  }
  const chosen = (body.chosen as { group: string; tag: string }[]).map(({ group: id, tag }) => ({
    group: id,
    tag,
    groupName: GROUPS.find((known) => known.id === id)?.name ?? '',
    name: tag,
  }));
  records.tags = { written: next(records.tags.written), chosen };
  centre.touch(one);
  return { status: 200, body: records.tags.written };
}

export function writeCard(centre: MockCentre, one: MockConsultation, body: Record<string, unknown>): Answer {
  const records = recordsOf(centre, one);
  if (records.card.written.revision !== body.revision) {
    return { status: 409, problem: 'sheet-outdated' };
  }
  const entries = Object.entries(body.values as Record<string, string[]>).map(([field, values]) => {
    const list = FORM.fields.find(({ id }) => id === field)?.list ?? '';
    const words = values.map((value) => FORM.lists[list]?.find(({ id }) => id === value)?.name ?? value);
    return { field, values, words };
  });
  records.card = { written: next(records.card.written), entries };
  centre.touch(one);
  return { status: 200, body: records.card.written };
}

export function writeDeadline(
  centre: MockCentre,
  one: MockConsultation,
  body: Record<string, unknown>,
): Answer {
  const records = recordsOf(centre, one);
  if (records.deadline.written.revision !== body.revision) {
    return { status: 409, problem: 'sheet-outdated' };
  }
  records.deadline = { written: next(records.deadline.written), deadline: body.deadline as CaseDeadline };
  centre.touch(one);
  return { status: 200, body: records.deadline.written };
}

export function writeMemo(centre: MockCentre, one: MockConsultation, body: Record<string, unknown>): Answer {
  const { memos } = recordsOf(centre, one);
  const newest = memos.at(-1)?.written ?? NOBODY;
  if (newest.revision !== body.revision) {
    return { status: 409, problem: 'sheet-outdated' };
  }
  memos.push({ written: next(newest), memo: body.memo as Memo });
  centre.touch(one);
  return { status: 200, body: memos.at(-1)?.written };
}

function next({ revision }: Written): Written {
  return { revision: revision + 1, by: ME, at: new Date().toISOString() };
}
