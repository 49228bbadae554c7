import { formatDate } from '@madoguchi/web-kit/time';
import type { IntakeAnswer } from '../../shared/api/types';

/** What was answered, in words. */
export function answerWords({ choices, date, amount, text, phone }: IntakeAnswer): string {
  return [
    phone,
    date && formatDate(date),
    amount === null ? null : `${amount.toLocaleString('ja-JP')}円`,
    choices.map(({ title }) => title).join('、'),
    text,
  ]
    .filter(Boolean)
    .join('　');
}

const SHORT: Record<IntakeAnswer['meaning'], string | null> = {
  'what-happened': 'できごと',
  'paid-when': '払った時',
  'for-whom': 'どなた',
  residence: '住まい',
  age: '年代',
  'contract-day': '契約日',
  'paper-day': '書面受領',
  payment: '金額・払い方',
  'other-party': '相手',
  'call-name': '呼び名',
  telephone: '電話希望',
  none: null,
};

/** A counselor knows the questions: a word stands for each that the product understands. */
export function shortTitle({ meaning, title }: IntakeAnswer): string {
  return SHORT[meaning] ?? title;
}
