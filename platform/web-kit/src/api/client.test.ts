import { afterEach, expect, test, vi } from 'vitest';
import { body, createApi } from './client';

afterEach(() => {
  vi.unstubAllGlobals();
});

const api = createApi('http://nagano.localhost');

function answerWith(response: () => Promise<Response>) {
  const fetched = vi.fn((_request: Request) => response());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('a good answer is its body', async () => {
  const fetched = answerWith(async () => Response.json({ items: [] }));
  await expect(body(api.GET('/api/consumer/consultations'))).resolves.toEqual({ items: [] });
  expect(fetched.mock.calls[0]?.[0].url).toBe('http://nagano.localhost/api/consumer/consultations');
});

test('a problem rejects with its type', async () => {
  answerWith(async () => Response.json({ type: 'urn:madoguchi:problem:consent-needed' }, { status: 403 }));
  await expect(body(api.GET('/api/consumer/consultations'))).rejects.toMatchObject({
    slug: 'consent-needed',
  });
});

test('no answer at all is offline', async () => {
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(body(api.GET('/api/consumer/consultations'))).rejects.toMatchObject({
    slug: 'offline',
    status: 0,
  });
});
