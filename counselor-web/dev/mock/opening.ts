import type { Message, Row } from '../../src/shared/api/types';

export interface Person {
  id: string;
  name: string;
}

export const people = {
  suzuki: { id: 'u1', name: '鈴木 陽子' },
  sato: { id: 'u2', name: '佐藤 健' },
  ito: { id: 'u3', name: '伊藤 まゆみ' },
} satisfies Record<string, Person>;

export interface MockConsultation {
  id: string;
  caseNumber: string;
  state: Row['state'];
  version: number;
  turn: Row['turn'];
  turnSince: string;
  assignee: Person | null;
  handover: Row['handover'];
  refused: Row['refused'];
  returnedAt: string | null;
  openedAt: string;
  closedAt: string | null;
  notice: 'likely' | 'unlikely' | 'unknown';
  viewers: { name: string; typing: boolean }[];
  history: string[];
  messages: Message[];
}

type Line = [from: 'consumer' | 'centre', minutesAgo: number, text: string, more?: Partial<Message>];

const MINUTE = 60_000;

function consultation(
  n: number,
  now: number,
  state: Row['state'],
  assignee: Person | null,
  lines: Line[],
  more: Partial<MockConsultation> = {},
): MockConsultation {
  const time = (minutes: number) => new Date(now - minutes * MINUTE).toISOString();
  const messages = lines.map(([from, ago, text, extra], at) => ({
    seq: at + 1,
    version: at + 1,
    id: null,
    from,
    author: from === 'centre' ? assignee : null,
    text,
    at: time(ago),
    receivedAt: null,
    readAt: from === 'consumer' && at < lines.length - 1 ? time(ago - 1) : null,
    notice: 'none' as const,
    image: null,
    step: null,
    correctedAt: null,
    withdrawnAt: null,
    redaction: null,
    ...extra,
  }));
  const last = lines.at(-1);
  return {
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    caseNumber: `R7-${String(400 + n).padStart(5, '0')}-${n % 10}`,
    state,
    version: messages.length,
    turn: last?.[0] === 'consumer' ? 'centre' : 'consumer',
    turnSince: time(last?.[1] ?? 0),
    assignee,
    handover: null,
    refused: null,
    returnedAt: null,
    openedAt: time(lines[0]?.[1] ?? 0),
    closedAt: state === 'closed' ? time((last?.[1] ?? 0) - 1) : null,
    notice: 'likely',
    viewers: [],
    history: [],
    messages,
    ...more,
  };
}

/** How the day stands when the mock starts. */
export function opening(now: number): MockConsultation[] {
  const { suzuki, sato, ito } = people;
  const at = (minutes: number) => new Date(now - minutes * MINUTE).toISOString();
  const past = consultation(3, now, 'closed', sato, [
    ['consumer', 60 * 24 * 40, '通信販売で買った靴が届きません。'],
    ['centre', 60 * 24 * 40 - 30, '注文した日と、お店の名前を教えてください。'],
    ['consumer', 60 * 24 * 39, '昨日届きました。ありがとうございました。'],
  ]);
  return [
    past,
    consultation(
      12,
      now,
      'assigned',
      suzuki,
      [
        ['consumer', 60 * 26, '訪問販売で浄水器の契約をしてしまいました。解約できますか。'],
        [
          'centre',
          60 * 26 - 12,
          'ご連絡ありがとうございます。契約した日と、書面を受け取った日を教えてください。',
          { receivedAt: at(60 * 26 - 13), readAt: at(60 * 25) },
        ],
        ['consumer', 60 * 25, '契約は先週の土曜日です。書面はその日にもらいました。'],
        [
          'centre',
          60 * 24 - 5,
          '8日以内であれば、理由がなくても解約できます。書面かメールで、契約した会社に解約の意思を送ってください。\n\n送った日が期限内であれば有効です。文例をお送りしましょうか。',
          { receivedAt: at(60 * 24 - 6), readAt: at(60 * 23), notice: 'sent' },
        ],
        ['consumer', 34, '文例がほしいです。それと、もう一部使ってしまったのですが大丈夫でしょうか。'],
      ],
      { history: [past.id], viewers: [{ name: '伊藤 まゆみ', typing: false }] },
    ),
    consultation(14, now, 'assigned', suzuki, [
      ['consumer', 200, '定期購入をやめたいのに電話がつながりません。'],
      [
        'centre',
        190,
        '解約の画面があるか、いっしょに確かめましょう。',
        { receivedAt: at(190), notice: 'due' },
      ],
      ['consumer', 8, '解約ボタンを見つけました。押して大丈夫ですか。'],
    ]),
    consultation(
      15,
      now,
      'assigned',
      suzuki,
      [
        ['consumer', 300, '引っ越しの見積りより高い金額を請求されました。'],
        ['centre', 120, '見積書の写真はありますか。', { notice: 'impossible' }],
      ],
      { notice: 'unlikely' },
    ),
    consultation(16, now, 'assigned', sato, [
      ['consumer', 90, 'スマートフォンの修理代について相談です。'],
      ['centre', 70, '修理の見積りはもらいましたか。', { readAt: at(60), receivedAt: at(69) }],
      ['consumer', 20, 'はい、3万円と言われました。'],
    ]),
    consultation(
      17,
      now,
      'assigned',
      ito,
      [
        ['consumer', 75, 'マッチングアプリで知り合った人に投資をすすめられました。'],
        ['centre', 60, 'もうお金を払いましたか。', { receivedAt: at(60) }],
        ['consumer', 41, 'まだです。今日中にと言われています。'],
      ],
      {
        handover: {
          to: suzuki,
          from: ito,
          note: '午後から不在です。まだ払っていません。今日中に止めてください。',
          at: at(3),
        },
      },
    ),
    consultation(18, now, 'waiting', null, [
      ['consumer', 12, '警察を名のる電話で、口座を調べると言われました。本当でしょうか。'],
    ]),
    consultation(19, now, 'waiting', null, [
      ['consumer', 5, '子どもがゲームで5万円使ってしまいました。'],
      ['consumer', 4, 'クレジットカードの暗証番号は入れていません。'],
    ]),
  ];
}
