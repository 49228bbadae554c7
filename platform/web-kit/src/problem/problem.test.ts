import { expect, test } from 'vitest';
import { ProblemError } from './problem';
import { problemText } from './texts';

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}

test('a problem is known by its type', async () => {
  const problem = await ProblemError.of(answer(409, { type: 'urn:madoguchi:problem:message-conflict' }));
  expect(problem.slug).toBe('message-conflict');
  expect(problem.passing).toBe(false);
  expect(problemText(problem).kept).toContain('残っています');
});

test('an answer without a problem body is known by its status', async () => {
  expect((await ProblemError.of(answer(503, '<html>'))).slug).toBe('unavailable');
  expect((await ProblemError.of(answer(401, ''))).slug).toBe('not-signed-in');
  expect((await ProblemError.of(answer(418, {}))).slug).toBe('invalid-request');
  expect((await ProblemError.of(answer(409, { type: 'urn:madoguchi:problem:new-one' }))).slug).toBe(
    'invalid-request',
  );
});

test('the server names the time to wait', async () => {
  const problem = await ProblemError.of(
    answer(429, { type: 'urn:madoguchi:problem:too-many-requests' }, { 'retry-after': '7' }),
  );
  expect(problem.retryAfter).toBe(7);
  expect(problem.passing).toBe(true);
});

test('an app may use words of its own', () => {
  const own = { happened: 'あ', kept: 'い', next: 'う' };
  expect(problemText(ProblemError.offline(), { offline: own })).toBe(own);
  expect(problemText(new ProblemError('internal', 500), { offline: own })).not.toBe(own);
});
