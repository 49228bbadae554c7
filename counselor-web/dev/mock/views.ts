import type { Head, Row } from '../../src/shared/api/types';
import { ME, type MockCentre } from './mock-centre.ts';
import type { MockConsultation } from './opening.ts';

const LISTS: Record<string, (one: MockConsultation) => boolean> = {
  waiting: (one) => one.state === 'waiting',
  mine: (one) => one.state === 'assigned' && (one.assignee?.id === ME.id || one.handover?.to.id === ME.id),
  unattended: () => false,
  all: (one) => one.state !== 'closed',
  closed: (one) => one.state === 'closed',
};

export function rowOf(one: MockConsultation): Row {
  const {
    messages,
    history: _history,
    viewers: _viewers,
    notice: _notice,
    returnedAt: _returned,
    ...row
  } = one;
  const last = messages.at(-1);
  return {
    ...row,
    assigned: null,
    urgent: [],
    deadline: null,
    brief: null,
    nextContactOn: null,
    silence:
      one.state === 'assigned' && one.turn === 'consumer' && last ? { since: last.at, closesAt: null } : null,
    closedBySilence: false,
    lastLine: (last?.text ?? '').replaceAll('\n', ' ').slice(0, 60),
    lastFrom: last?.from ?? 'consumer',
    unread: messages.filter((message) => message.from === 'consumer' && message.readAt === null).length,
  };
}

export function headOf(centre: MockCentre, one: MockConsultation): Head {
  const history = one.history.flatMap((id) => centre.find(id) ?? []).map(rowOf);
  return { ...rowOf(one), unattended: false, notice: one.notice, viewers: one.viewers, history };
}

export function rowsOf(centre: MockCentre, list: string) {
  const within = (name: string) => centre.consultations.filter(LISTS[name] ?? (() => false));
  return {
    items: within(list).map(rowOf),
    counts: {
      waiting: within('waiting').length,
      mine: within('mine').length,
      unattended: within('unattended').length,
      all: within('all').length,
      closed: within('closed').length,
    },
    next: null,
  };
}

export function alarmOf(centre: MockCentre) {
  return {
    unattended: [],
    presence: 'available',
    alone: false,
    assigned: [],
    waiting: centre.consultations
      .filter((one) => one.state === 'waiting')
      .map(({ id, turnSince }) => ({ id, since: turnSince, urgent: false })),
    offered: centre.consultations.flatMap(({ id, handover }) =>
      handover?.to.id === ME.id ? [{ id, since: handover.at, urgent: false }] : [],
    ),
    returned: centre.consultations.flatMap(({ id, assignee, returnedAt }) =>
      assignee?.id === ME.id && returnedAt !== null ? [{ id, since: returnedAt, urgent: false }] : [],
    ),
  };
}

export function sessionOf(centre: MockCentre) {
  return {
    account: { ...ME, roles: centre.roles },
    centreName: '長野県消費生活センター',
    colour: '#115a36',
    previewForced: centre.previewForced,
    typingShared: true,
    idleLockMinutes: centre.idleLockMinutes,
    locked: centre.locked,
    endsAt: new Date(Date.now() + centre.endsInMinutes * 60_000).toISOString(),
    now: new Date().toISOString(),
  };
}
