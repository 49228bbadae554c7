import type { ConsultationHead, ConsumerMessage, ConsumerSession, Entrance } from '@madoguchi/web-kit/api';

export const ID = '01990000-0000-7000-8000-000000000001';

export function head(changed: Partial<ConsultationHead> = {}): ConsultationHead {
  return {
    id: ID,
    caseNumber: 'R8-00412-6',
    state: 'open',
    version: 1,
    lastSeq: 1,
    answeredBySomeone: false,
    ahead: 2,
    writableUntil: null,
    openedAt: '2026-05-18T00:00:00Z',
    closedAt: null,
    ...changed,
  };
}

export function message(seq: number, changed: Partial<ConsumerMessage> = {}): ConsumerMessage {
  return {
    seq,
    version: seq,
    id: null,
    from: 'centre',
    text: `${seq}番目の文`,
    at: '2026-05-18T00:12:00Z',
    receivedAt: null,
    readAt: null,
    image: null,
    step: null,
    correctedAt: null,
    withdrawnAt: null,
    redaction: null,
    ...changed,
  };
}

export function session(changed: Partial<ConsumerSession> = {}): ConsumerSession {
  return {
    signedIn: true,
    consentNeeded: false,
    noticesWanted: true,
    friend: true,
    openConsultation: null,
    latestClosed: null,
    ...changed,
  };
}

export function entrance(changed: Partial<Entrance> = {}): Entrance {
  return {
    centreName: '長野県消費生活センター',
    officialLine: '長野県の公式相談窓口です',
    operator: '長野県',
    contractor: '委託先',
    neutralTitle: 'お知らせ',
    hideAddress: 'https://www.jma.go.jp/',
    phone: { number: '026-223-6770', label: '長野県消費生活センター', hours: '平日' },
    receptionHours: '平日 8:30〜17:00',
    topics: ['契約'],
    notTopics: ['労働'],
    status: { open: true, waiting: 0, changesAt: null, waitMinutes: null },
    addFriendUrl: 'https://line.me/R/ti/p/@example',
    now: '2026-05-18T01:00:00Z',
    ...changed,
  };
}
