import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError } from '../problem/problem';
import { serverClock } from '../time/server-clock';
import { deadline } from './deadline';
import type { paths } from './schema';

/** A request that got no answer by then counts as not having arrived; what was written stays with the page. */
const ANSWER_WITHIN_MS = 20_000;

const problems: Middleware = {
  async onResponse({ response }) {
    serverClock.noteHeader(response.headers.get('date'));
    if (!response.ok) {
      throw await ProblemError.of(response);
    }
  },
  onError({ error }) {
    return error instanceof ProblemError ? error : ProblemError.offline();
  },
};

function patientFetch(request: Request): Promise<Response> {
  return fetch(request, { signal: deadline(ANSWER_WITHIN_MS) });
}

/** Typed calls to every path of the contract on this page's own host. A failed call rejects with a {@link ProblemError}. */
export function createApi(baseUrl = '') {
  const client = createClient<paths>({ baseUrl, cache: 'no-store', fetch: patientFetch });
  client.use(problems);
  return client;
}

export type Api = ReturnType<typeof createApi>;

/** The body of an answer that has one. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined) {
    throw ProblemError.offline();
  }
  return data;
}
