import { vi } from 'vitest';

/** Answers by method and path, `GET /api/…`; nothing stands for an empty answer. */
export type Answers = Record<string, (body: unknown) => unknown>;

export function problem(status: number, slug: string): Response {
  return Response.json({ type: `urn:madoguchi:problem:${slug}`, title: slug, status }, { status });
}

/** Puts a server under the test's hands; returns what it was asked, `POST /api/… {…}`. */
export function fakeServer(answers: Answers): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, location.origin), init);
    const { pathname } = new URL(request.url);
    const text = await request.clone().text();
    asked.push(`${request.method} ${pathname}${text && ` ${text}`}`);
    const answer = await answers[`${request.method} ${pathname}`]?.(
      text === '' ? undefined : JSON.parse(text),
    );
    if (answer instanceof Response) {
      return answer;
    }
    return answer === undefined ? new Response(null, { status: 204 }) : Response.json(answer);
  });
  return asked;
}
