import type { Alarm, Head, Message, Row, Session, Template } from '../shared/api/types';

export const ME = { id: 'me', name: '鈴木 陽子' };
export const COLLEAGUE = { id: 'other', name: '佐藤 健' };

/** A row whose consultation waits since `minute` minutes after nine. */
export function row(id: string, minute: number, more: Partial<Row> = {}): Row {
  const turnSince = new Date(Date.UTC(2026, 3, 1, 0, minute)).toISOString();
  return {
    id,
    caseNumber: 'R8-00412-6',
    state: 'assigned',
    version: 1,
    turn: 'centre',
    turnSince,
    assignee: ME,
    handover: null,
    refused: null,
    assigned: null,
    lastLine: '',
    lastFrom: 'consumer',
    openedAt: turnSince,
    closedAt: null,
    unread: 0,
    urgent: [],
    deadline: null,
    brief: null,
    nextContactOn: null,
    silence: null,
    closedBySilence: false,
    ...more,
  };
}

export function alarm(more: Partial<Alarm> = {}): Alarm {
  return {
    waiting: [],
    unattended: [],
    offered: [],
    returned: [],
    assigned: [],
    presence: 'available',
    alone: false,
    ...more,
  };
}

export function head(version: number, more: Partial<Head> = {}): Head {
  return {
    ...row('c1', 0),
    version,
    unattended: false,
    notice: 'likely',
    viewers: [],
    history: [],
    ...more,
  };
}

export function message(seq: number, more: Partial<Message> = {}): Message {
  return {
    seq,
    version: seq,
    id: null,
    from: 'consumer',
    author: null,
    text: `文 ${seq}`,
    at: '2026-04-01T00:00:00Z',
    receivedAt: null,
    readAt: null,
    image: null,
    step: null,
    correctedAt: null,
    withdrawnAt: null,
    redaction: null,
    notice: 'none',
    ...more,
  };
}

export function template(id: string, more: Partial<Template> = {}): Template {
  return { id, shared: true, category: '', title: '題', text: '文', basis: '', validUntil: null, ...more };
}

export function session(more: Partial<Session> = {}): Session {
  return {
    account: { ...ME, roles: ['counselor'] },
    centreName: '長野県消費生活センター',
    colour: '#115a36',
    previewForced: true,
    typingShared: false,
    idleLockMinutes: 15,
    locked: false,
    endsAt: '2026-04-01T12:00:00Z',
    now: '2026-04-01T00:00:00Z',
    ...more,
  };
}
