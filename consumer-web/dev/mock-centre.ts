import type { ConsultationHead, ConsumerMessage, Entrance, IntakeForm } from '@madoguchi/web-kit/api';
import { consent, entrance, sampleMessages } from './mock-data';

interface Answer {
  status: number;
  body?: unknown;
  location?: string;
}

/** A centre in memory, for working on the pages without the server. It knows one person and one consultation. */
export class MockCentre {
  status: Entrance['status'] = entrance.status;
  signedIn = false;
  consentNeeded = false;
  friend: boolean | null = true;
  noticesWanted = true;
  down = false;
  head: ConsultationHead | null = null;
  messages: ConsumerMessage[] = [];
  /** Null: nothing is asked before the first message. */
  intake: IntakeForm | null = null;
  intakeEnded = false;
  readonly answers = new Map<string, object>();
  readonly requests: string[] = [];

  /** A consultation of two days with an unread answer. */
  withConversation(): void {
    this.messages = sampleMessages(Date.now());
    this.head = { ...newHead(), answeredBySomeone: true, ahead: null, lastSeq: 4, version: 4 };
  }

  answer(method: string, path: string, body: { id?: string; text?: string; wanted?: boolean }): Answer {
    this.requests.push(`${method} ${path} ${JSON.stringify(body)}`);
    if (this.down) {
      return problem(503, 'unavailable');
    }
    switch (`${method} ${path.replace(/\/consultations\/[^/]+/, '/consultations/ID')}`) {
      case 'GET /entrance':
        return ok({ ...entrance, status: this.status, now: new Date().toISOString() });
      case 'GET /session':
        return ok(this.session());
      case 'GET /consent':
        return ok(consent);
      case 'GET /login':
        this.signedIn = true;
        return { status: 302, location: this.consentNeeded ? '/consent' : '/chat' };
      default:
        return this.signedIn ? this.answerKnown(method, path, body) : problem(401, 'not-signed-in');
    }
  }

  private answerKnown(
    method: string,
    path: string,
    body: { id?: string; text?: string; wanted?: boolean },
  ): Answer {
    const [, question] = /^\/intake\/answers\/(.+)$/.exec(path) ?? [];
    if (question) {
      this.answers.set(question, body);
      return { status: 204 };
    }
    switch (`${method} ${path.replace(/\/consultations\/[^/]+/, '/consultations/ID')}`) {
      case 'DELETE /session':
        this.signedIn = false;
        return { status: 204 };
      case 'POST /consent':
        this.consentNeeded = false;
        return { status: 204 };
      case 'PUT /notices':
        this.noticesWanted = body.wanted ?? true;
        return { status: 204 };
      case 'GET /intake':
        return ok(this.asked());
      case 'POST /intake/end':
        this.intakeEnded = true;
        return { status: 204 };
      case 'GET /consultations':
        return ok({ items: this.summaries() });
      case 'POST /consultations':
      case 'POST /consultations/ID/messages':
        return this.write(path.endsWith('/messages'), body.id ?? '', body.text ?? '');
      case 'GET /consultations/ID/changes':
        return this.head
          ? ok({ consultation: this.head, messages: this.messages })
          : problem(404, 'not-found');
      case 'POST /consultations/ID/close':
        this.close();
        return { status: 204 };
      default:
        return { status: 204 };
    }
  }

  close(): void {
    if (this.head) {
      const soon = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString();
      this.head = { ...this.head, state: 'closed', version: this.head.version + 1, writableUntil: soon };
    }
  }

  private session() {
    const head = this.signedIn ? this.head : null;
    return {
      signedIn: this.signedIn,
      consentNeeded: this.signedIn && this.consentNeeded,
      noticesWanted: this.noticesWanted,
      friend: this.friend,
      openConsultation: head?.state === 'open' ? head : null,
      latestClosed: head?.state === 'closed' ? head : null,
    };
  }

  private asked() {
    const answers = [...this.answers].map(([question, answer]) => ({ question, ...answer, choices: [] }));
    return { form: this.intake, state: this.intakeEnded ? 'finished' : 'asking', answers };
  }

  private write(known: boolean, id: string, text: string): Answer {
    const head = this.head ?? newHead();
    const old = this.messages.find((message) => message.id === id);
    const seq = old?.seq ?? head.lastSeq + 1;
    const at = old?.at ?? new Date().toISOString();
    this.head = { ...head, state: 'open', lastSeq: seq, version: Math.max(head.version, seq) };
    if (!old) {
      const message = {
        seq,
        version: seq,
        id,
        from: 'consumer' as const,
        text,
        at,
        receivedAt: null,
        readAt: null,
        image: null,
        step: null,
        correctedAt: null,
        withdrawnAt: null,
        redaction: null,
      };
      this.messages = [...this.messages, message];
    }
    const accepted = { seq, version: seq, at, danger: text.includes('おどされ') ? 'threat' : null };
    return ok(known ? accepted : { consultation: this.head, message: accepted }, 201);
  }

  private summaries() {
    const closed = { state: 'closed' as const, closedAt: '2026-05-20T06:00:00Z' };
    return [
      {
        id: newHead().id,
        caseNumber: 'R8-00412-6',
        state: 'open',
        openedAt: new Date().toISOString(),
        closedAt: null,
        firstWords: 'ネットで化粧品を注文したら、定期購入になっていました。',
      },
      {
        id: 'b',
        caseNumber: 'R8-00120-3',
        openedAt: '2026-05-10T01:30:00Z',
        firstWords: '屋根の点検に来た人',
        ...closed,
      },
    ];
  }
}

function newHead(): ConsultationHead {
  return {
    id: '01990000-0000-7000-8000-000000000001',
    caseNumber: 'R8-00412-6',
    state: 'open',
    version: 0,
    lastSeq: 0,
    answeredBySomeone: false,
    ahead: 2,
    writableUntil: null,
    openedAt: new Date().toISOString(),
    closedAt: null,
  };
}

function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

function problem(status: number, slug: string): Answer {
  return { status, body: { type: `urn:madoguchi:problem:${slug}`, title: slug, status } };
}
