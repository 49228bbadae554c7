import type { Answer } from './handle.ts';
import type { MockCentre } from './mock-centre.ts';
import { opening, people } from './opening.ts';

type Happening = (centre: MockCentre, body: Record<string, unknown>) => void;

/** What can be made to happen from outside: `POST /mock/<name>`. */
const HAPPENINGS: Record<string, Happening> = {
  reset: (centre) => centre.reset(),
  /** `{ down, streamCut, endsInMinutes, … }` */
  set: (centre, body) => {
    Object.assign(centre, body);
    if (centre.streamCut || centre.down) {
      centre.cut();
    }
  },
  write: (centre, { id, text }) => {
    const one = centre.find(String(id));
    if (one) {
      centre.write(one, 'consumer', String(text), null, null);
    }
  },
  typing: (centre, { id }) => centre.tell('typing', { consultation: id }),
  arrive: (centre, { n }) => {
    const [first] = opening(Date.now()).filter((one) => one.state === 'waiting');
    if (first) {
      const id = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
      const now = new Date().toISOString();
      centre.consultations.push({ ...first, id, caseNumber: `R7-00${n}-1`, turnSince: now, openedAt: now });
      centre.touch(centre.consultations.at(-1) ?? first);
    }
  },
  /** A colleague refuses what was offered; without a reason, nobody answered. */
  'come-back': (centre, { id, reason }) => {
    const one = centre.find(String(id));
    if (one) {
      const by = one.handover?.to ?? people.sato;
      const refused = { by, reason: reason === undefined ? null : String(reason) };
      Object.assign(one, { handover: null, refused, returnedAt: new Date().toISOString() });
      centre.touch(one);
    }
  },
  end: (centre, { reason }) => centre.tell('ended', { reason }),
};

export function happen(centre: MockCentre, name: string, body: Record<string, unknown>): Answer {
  HAPPENINGS[name]?.(centre, body);
  return { status: 204 };
}
