import type { Connect, Plugin } from 'vite';
import { handle } from './handle.ts';
import { MockCentre } from './mock-centre.ts';

/** What the gateway says about our pages: what breaks it must be seen here first. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers `/api/` from memory, so that the desk can be worked on and looked at without a server. */
export function mockDesk(): Plugin {
  const centre = new MockCentre();
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://mock');
    if (url.pathname.startsWith('/api/') || url.pathname.startsWith('/mock/')) {
      void handle(centre, request, response, url);
    } else {
      next();
    }
  };
  return {
    name: 'mock-desk',
    configureServer(server) {
      server.middlewares.use(answer);
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', POLICY);
        next();
      });
      server.middlewares.use(answer);
    },
  };
}
