import { recordsOf, writeCard, writeDeadline, writeMemo, writeTags } from './casework.ts';
import type { Answer } from './handle.ts';
import { ME, type MockCentre } from './mock-centre.ts';
import { type MockConsultation, people } from './opening.ts';

const DONE: Answer = { status: 204 };

type Act = (centre: MockCentre, one: MockConsultation, body: Record<string, unknown>) => Answer;

const ACTS: Record<string, Act> = {
  'POST messages': send,
  'POST take': (centre, one) => {
    if (one.state !== 'waiting') {
      return { status: 409, problem: 'already-taken' };
    }
    return changed(centre, one, { state: 'assigned', assignee: ME });
  },
  'POST release': (centre, one) => changed(centre, one, { state: 'waiting', assignee: null, handover: null }),
  'POST handover': (centre, one, { to, note }) => {
    const person = Object.values(people).find(({ id }) => id === to) ?? ME;
    return changed(centre, one, {
      handover: { to: person, from: ME, note: String(note), at: new Date().toISOString() },
      refused: null,
      returnedAt: null,
    });
  },
  'POST handover/accept': (centre, one) => changed(centre, one, { assignee: ME, handover: null }),
  'POST handover/refuse': (centre, one, { reason }) =>
    changed(centre, one, { handover: null, refused: { by: ME, reason: String(reason) } }),
  'POST handover/seen': (centre, one) => changed(centre, one, { returnedAt: null }),
  'POST close': (centre, one) =>
    changed(centre, one, { state: 'closed', closedAt: new Date().toISOString() }),
  'POST reopen': (centre, one) => changed(centre, one, { state: 'assigned', assignee: ME, closedAt: null }),
  'POST read': (centre, one, { seq }) => {
    const now = new Date().toISOString();
    for (const message of one.messages.filter((m) => m.from === 'consumer' && m.seq <= Number(seq))) {
      message.readAt ??= now;
      message.version = one.version + 1;
    }
    centre.touch(one);
    return DONE;
  },
  'PUT viewing': () => DONE,
  'GET casework': (centre, one) => ({ status: 200, body: recordsOf(centre, one).records() }),
  'PUT tags': writeTags,
  'PUT memo': writeMemo,
  'PUT card': writeCard,
  'PUT deadline': writeDeadline,
  'GET memo/revisions': (centre, one) => ({
    status: 200,
    body: {
      items: recordsOf(centre, one)
        .memos.map(({ written }) => written)
        .reverse(),
    },
  }),
  'GET draft': (centre, one) => ({ status: 200, body: { text: centre.drafts.get(one.id) ?? '' } }),
  'PUT draft': (centre, one, { text }) => {
    centre.drafts.set(one.id, String(text));
    return DONE;
  },
  'DELETE draft': (centre, one) => {
    centre.drafts.delete(one.id);
    return DONE;
  },
};

export function act(
  centre: MockCentre,
  one: MockConsultation,
  method: string,
  path: string,
  body: Record<string, unknown>,
): Answer {
  const [, revision] = /^memo\/revisions\/(\d+)$/.exec(path) ?? [];
  if (revision) {
    return { status: 200, body: recordsOf(centre, one).memos[Number(revision) - 1]?.memo };
  }
  return ACTS[`${method} ${path}`]?.(centre, one, body) ?? { status: 404, problem: 'not-found' };
}

function send(
  centre: MockCentre,
  one: MockConsultation,
  { id, text, seen }: Record<string, unknown>,
): Answer {
  if (one.state === 'closed') {
    return { status: 409, problem: 'consultation-closed' };
  }
  if (one.assignee?.id !== ME.id) {
    return { status: 409, problem: 'not-assigned' };
  }
  const before = one.messages.find((message) => message.id === id);
  if (!before && (one.messages.at(-1)?.seq ?? 0) > Number(seen)) {
    return { status: 409, problem: 'unseen-changes' };
  }
  const { seq, version, at } = before ?? centre.write(one, 'centre', String(text), ME, String(id));
  return { status: before ? 200 : 201, body: { seq, version, at } };
}

function changed(centre: MockCentre, one: MockConsultation, change: Partial<MockConsultation>): Answer {
  Object.assign(one, change);
  centre.touch(one);
  return DONE;
}
