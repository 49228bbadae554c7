import { readFileSync } from 'node:fs';
import type { Consent, ConsumerMessage, Entrance, IntakeForm } from '@madoguchi/web-kit/api';

export const entrance: Omit<Entrance, 'now'> = {
  centreName: '長野県消費生活センター',
  officialLine: '長野県の公式相談窓口です',
  operator: '長野県',
  contractor: '株式会社まどぐちサービス',
  neutralTitle: 'お知らせ',
  hideAddress: 'https://www.jma.go.jp/',
  phone: { number: '026-223-6770', label: '長野県消費生活センター', hours: '平日 8:30〜17:00' },
  receptionHours: '月曜から金曜 8:30〜17:00（祝日・年末年始を除く）',
  topics: ['契約や解約のトラブル', '通信販売・訪問販売・電話勧誘', '身に覚えのない請求'],
  notTopics: ['事業者からの相談', '個人どうしの争い', '労働・相続・近所づきあい'],
  status: { open: true, waiting: 0, changesAt: null, waitMinutes: null },
  addFriendUrl: 'https://line.me/R/ti/p/@madoguchi',
};

export const consent: Consent = {
  version: 2,
  date: '2026-04-01',
  lines: [
    { text: '運営は長野県、システムの委託先は株式会社まどぐちサービスです。', changed: false },
    { text: '内容はLINEではなく、国内で暗号化して保存します（5年）。', changed: true },
    { text: '氏名は書かなくてもかまいません。', changed: false },
    { text: '命の危険があるときなどは、警察などへ知らせることがあります。', changed: false },
    { text: 'すぐに返事ができないことがあります。', changed: false },
  ],
  details:
    '1. 利用の目的\n消費生活相談にお答えするために使います。\n\n2. 保存\n国内の設備で暗号化して保存します。',
};

/** A conversation of two days, with a link. */
export function sampleMessages(now: number): ConsumerMessage[] {
  const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const message = (
    seq: number,
    from: ConsumerMessage['from'],
    text: string,
    ago: number,
    read: number | null,
  ) => ({
    seq,
    version: seq,
    id: null,
    from,
    text,
    at: minutesAgo(ago),
    receivedAt: null,
    readAt: read === null ? null : minutesAgo(read),
    image: null,
    step: null,
    correctedAt: null,
    withdrawnAt: null,
    redaction: null,
  });
  return [
    message(
      1,
      'consumer',
      'ネットで化粧品を注文したら、定期購入になっていました。1回だけのつもりでした。',
      1_500,
      1_480,
    ),
    message(
      2,
      'centre',
      'ご相談ありがとうございます。\n注文したときの画面や、届いたメールは残っていますか。',
      70,
      65,
    ),
    message(3, 'consumer', 'メールはあります。解約の電話がつながりません。', 60, 58),
    message(
      4,
      'centre',
      '解約の電話をかけた日時をメモしておいてください。\nこちらの資料も参考になります。\nhttps://www.caa.go.jp/policies/policy/consumer_transaction/\n次に、契約した日を教えてください。',
      5,
      null,
    ),
  ];
}

export const nowData = {
  centreName: '長野県消費生活センター',
  phone: { number: '026-223-6770', label: '平日 8:30〜17:00' },
  situations: [
    {
      id: 'paid',
      title: 'お金を払った・振り込んだ',
      steps: [
        {
          title: '銀行に電話する',
          text: '振り込んだ銀行に「だまされたので止めてほしい」と伝えます。',
          contacts: ['bank'],
          keep: null,
        },
        {
          title: '警察に電話する',
          text: '相手の名前、振込先、時間を伝えます。',
          contacts: ['police', 'police-advice'],
          keep: null,
        },
        {
          title: 'カード会社に電話する',
          text: 'カードの裏の番号に電話し、支払いを止められるか聞きます。',
          contacts: [],
          keep: '相手の画面・振込の控えを消さないで',
        },
      ],
    },
    {
      id: 'signed',
      title: '契約してしまった',
      steps: [
        {
          title: '日を確かめる',
          text: '8日以内（種類により20日）なら書面・メールを出した日で有効。返事を待たずに出せます。通信販売は対象外のことが多いです。',
          contacts: ['centre'],
          keep: '契約書・封筒・やりとりの画面',
        },
      ],
    },
    {
      id: 'danger',
      title: '身の危険がある・つらい',
      steps: [
        {
          title: 'すぐに電話する',
          text: 'ひとりで抱えなくてだいじょうぶです。',
          contacts: ['police', 'ambulance'],
          keep: null,
        },
      ],
    },
  ],
  contacts: [
    {
      id: 'bank',
      name: '銀行の緊急窓口（一覧）',
      number: '0570-017-109',
      note: '全国銀行協会。ナビダイヤルの通話料がかかります',
      hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: false }],
    },
    { id: 'police', name: '警察', number: '110', note: '24時間', hours: 'always' },
    {
      id: 'police-advice',
      name: '警察の相談',
      number: '#9110',
      note: '',
      hours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:15', holidays: false }],
    },
    { id: 'ambulance', name: '消防・救急', number: '119', note: '24時間', hours: 'always' },
    {
      id: 'centre',
      name: '長野県消費生活センター',
      number: '026-223-6770',
      note: '',
      hours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:00', holidays: false }],
    },
  ],
  holidays: ['2026-11-23'],
  sample: {
    title: 'クーリング・オフの文例',
    text: '契約年月日　○年○月○日\n商品名　○○\n契約金額　○○円\n上の契約を解除します。\n○年○月○日　氏名',
    validUntil: '2027-03-31',
  },
  hideAddress: 'https://www.jma.go.jp/',
};

/** The demonstration centre's own questions. */
export const intakeForm = JSON.parse(
  readFileSync('../platform/local/src/main/resources/jp/madoguchi/local/demo/nagano/intake.json', 'utf8'),
) as IntakeForm;
