import type { IncomingMessage, ServerResponse } from 'node:http';
import { act } from './acts.ts';
import { FORM, GROUPS, KINDS } from './casework.ts';
import { happen } from './happenings.ts';
import type { MockCentre } from './mock-centre.ts';
import { people } from './opening.ts';
import { alarmOf, headOf, rowsOf, sessionOf } from './views.ts';

/** Either a body, or the slug of a problem with its status. */
export type Answer = { status: number; body?: unknown } | { status: number; problem: string };

const HOURS = {
  known: false,
  openings: [],
  quiet: { from: '21:00', to: '08:00' },
  now: '2026-04-01T00:00:00Z',
};
/** 受付制限 that waits for its decision. */
const ASKED = {
  id: 'r1',
  consultation: '00000000-0000-7000-8000-000000000014',
  caseNumber: 'R7-00414-2',
  reason: '相談員への脅しがつづくため。電話でも同じ。',
  askedBy: people.sato,
  askedAt: new Date().toISOString(),
  decidedBy: null,
  lastDay: null,
};
const ALLOWED_LOCKED = new Set(['/api/desk/session', '/api/desk/alarm', '/api/desk/events']);

export async function handle(
  centre: MockCentre,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const body = await readBody(request);
  if (url.pathname.startsWith('/mock/')) {
    give(response, happen(centre, url.pathname.slice('/mock/'.length), body));
  } else if (url.pathname === '/api/desk/login' || url.pathname === '/api/desk/session/unlock') {
    centre.signedIn = true;
    centre.locked = false;
    response.writeHead(302, { location: url.pathname.endsWith('unlock') ? '/unlocked' : '/' }).end();
  } else if (centre.down) {
    response.destroy();
  } else if (url.pathname === '/api/desk/events') {
    stream(centre, response);
  } else {
    give(
      response,
      answer(centre, request.method ?? 'GET', url, body),
      centre.loseAnswers && request.method === 'POST',
    );
  }
}

function answer(centre: MockCentre, method: string, url: URL, body: Record<string, unknown>): Answer {
  if (!centre.signedIn) {
    return { status: 401, problem: 'not-signed-in' };
  }
  if (centre.locked && !ALLOWED_LOCKED.has(url.pathname)) {
    return { status: 423, problem: 'desk-locked' };
  }
  const [, , , first, second, third] = url.pathname.split('/');
  switch (first) {
    case 'session':
      return session(centre, method, second);
    case 'alarm':
      return { status: 200, body: alarmOf(centre) };
    case 'hours':
      return { status: 200, body: HOURS };
    case 'card-form':
      return { status: 200, body: FORM };
    case 'contract-kinds':
      return { status: 200, body: { items: KINDS } };
    case 'tag-groups':
      return { status: 200, body: { groups: GROUPS } };
    case 'presence':
      return { status: 204 };
    case 'absences':
      return { status: 200, body: { items: [] } };
    case 'staff':
      return {
        status: 200,
        body: {
          items: Object.values(people).map((person, n) => ({
            ...person,
            roles: ['counselor'],
            open: n + 1,
            openLimit: n === 1 ? 8 : null,
            ourTurn: n,
            ourTurnSince: n === 0 ? null : new Date(Date.now() - n * 1_260_000).toISOString(),
            presence: 'available',
            here: n < 2,
          })),
          limits: { waiting: 5, waitMinutes: 15, turnMinutes: 30 },
        },
      };
    case 'restrictions':
      return { status: 200, body: { items: [ASKED] } };
    case 'consultations':
      break;
    default:
      return { status: 404, problem: 'not-found' };
  }
  if (!second) {
    return { status: 200, body: rowsOf(centre, url.searchParams.get('list') ?? '') };
  }
  const one = centre.find(second);
  if (!one) {
    return { status: 404, problem: 'not-found' };
  }
  if (third === 'restriction' && method === 'GET') {
    return { status: 200, body: { restriction: one.id === ASKED.consultation ? ASKED : null } };
  }
  if (third === 'changes') {
    const after = Number(url.searchParams.get('after'));
    const messages = one.messages.filter((message) => message.version > after);
    return { status: 200, body: { consultation: headOf(centre, one), messages } };
  }
  return act(centre, one, method, url.pathname.split('/').slice(5).join('/'), body);
}

function session(centre: MockCentre, method: string, rest: string | undefined): Answer {
  if (rest === 'lock') {
    centre.locked = true;
    return { status: 204 };
  }
  if (method === 'DELETE') {
    centre.signedIn = false;
    return { status: 200, body: { redirect: '/' } };
  }
  return { status: 200, body: sessionOf(centre) };
}

function stream(centre: MockCentre, response: ServerResponse): void {
  if (centre.streamCut || !centre.signedIn) {
    response.writeHead(503).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const consultations = centre.consultations.map(({ id, version }) => ({ id, version }));
  response.write(`event: state\ndata: ${JSON.stringify({ consultations })}\n\n`);
  const beat = setInterval(() => response.write('event: beat\ndata: {}\n\n'), 15_000);
  centre.streams.add(response);
  response.on('close', () => {
    clearInterval(beat);
    centre.streams.delete(response);
  });
}

function give(response: ServerResponse, answer: Answer, lost = false): void {
  if (lost) {
    response.destroy();
  } else if ('problem' in answer) {
    const type = `urn:madoguchi:problem:${answer.problem}`;
    response.writeHead(answer.status, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ type, title: answer.problem, status: answer.status }));
  } else if (answer.body === undefined) {
    response.writeHead(answer.status).end();
  } else {
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  }
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Uint8Array[] = [];
  for await (const part of request) {
    parts.push(part as Uint8Array);
  }
  const text = Buffer.concat(parts).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
