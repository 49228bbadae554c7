import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import type { MockCentre } from './mock-centre';
import { nowData } from './mock-data';

const DIST = 'target/classes/META-INF/madoguchi-web/consumer';
const API = '/api/consumer';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

async function bodyOf(request: IncomingMessage) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
  }
  return text === '' ? {} : JSON.parse(text);
}

/** Holds an event stream open, beating. */
function stream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('event: state\ndata: {"consultations":[]}\n\n');
  const beating = setInterval(() => response.write('event: beat\ndata: {}\n\n'), 15_000);
  response.on('close', () => clearInterval(beating));
}

/** The built page with its data, as the gateway writes it in. */
function nowPage(): string {
  const data = JSON.stringify({ ...nowData, servedAt: new Date().toISOString() }).replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="now-data">${data}</script>`;
  return readFileSync(`${DIST}/now.html`, 'utf8').replace('<!--now-data-->', script);
}

async function callApi(
  centre: MockCentre,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '').slice(API.length).replace(/\?.*/, '');
  if (path === '/events' && centre.signedIn && !centre.down) {
    stream(response);
    return;
  }
  const answer = centre.answer(request.method ?? 'GET', path, await bodyOf(request));
  response.writeHead(answer.status, {
    'content-type': answer.status < 400 ? 'application/json' : 'application/problem+json',
    ...(answer.location && { location: answer.location }),
  });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

/** What the gateway and the server do for this app; built pages are served under the gateway's own content security policy. */
export function mockCentre(centre: MockCentre): Plugin {
  const api: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.startsWith(API)) {
      callApi(centre, request, response).catch(next);
    } else {
      next();
    }
  };
  const pages: Connect.NextHandleFunction = (request, response, next) => {
    response.setHeader('content-security-policy', POLICY);
    if (request.url === '/now') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(nowPage());
    } else {
      next();
    }
  };
  return {
    name: 'mock-centre',
    configureServer: (server) => void server.middlewares.use(api),
    configurePreviewServer: (server) => void server.middlewares.use(api).use(pages),
  };
}
