import { body, type ConsumerSession, type Entrance } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { serverClock } from '@madoguchi/web-kit/time';
import { api } from '../api';
import { Store } from '../store';

const HOURS_LOOK_MS = 10_000;

/** What is known about the centre and about who is here; null until the server has said it. */
export interface Visit {
  entrance: Entrance | null;
  session: ConsumerSession | null;
  /** Why the last reading failed. */
  problem: ProblemError | null;
}

export const visit = new Store<Visit>({ entrance: null, session: null, problem: null });

/** Reads both again. What was known stays when the server can't be reached. */
export async function readVisit(): Promise<void> {
  try {
    const [entrance, session] = await Promise.all([
      body(api.GET('/api/consumer/entrance')),
      body(api.GET('/api/consumer/session')),
    ]);
    serverClock.note(entrance.now);
    document.title = entrance.neutralTitle;
    visit.set({ entrance, session, problem: null });
  } catch (error) {
    visit.set({ ...visit.get(), problem: problemOf(error) });
  }
}

/** Reads the entrance alone: the centre opened or closed. */
async function readEntrance(): Promise<void> {
  const entrance = await body(api.GET('/api/consumer/entrance'));
  visit.set({ ...visit.get(), entrance });
}

/** Keeps what is said of the hours true while the page stays open; returns how to stop it. */
export function followHours(): () => void {
  let reading: string | null = null;
  const look = () => {
    const at = visit.get().entrance?.status.changesAt ?? null;
    if (at !== null && at !== reading && serverClock.now() >= Date.parse(at)) {
      reading = at;
      readEntrance().catch(() => {
        reading = null;
      });
    }
  };
  const timer = setInterval(look, HOURS_LOOK_MS);
  return () => clearInterval(timer);
}

/** Reads the session alone. */
export async function readSession(): Promise<ConsumerSession> {
  const session = await body(api.GET('/api/consumer/session'));
  visit.set({ ...visit.get(), session, problem: null });
  return session;
}

function problemOf(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : new ProblemError('internal', 500);
}
