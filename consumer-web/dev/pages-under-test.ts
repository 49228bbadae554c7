import { type Browser, chromium } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { MockCentre } from './mock-centre';
import { mockCentre } from './mock-plugin';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built pages in a real browser, before a centre in memory. */
export class PagesUnderTest {
  readonly centre = new MockCentre();
  private started: { browser: Browser; server: PreviewServer } | null = null;

  async start(): Promise<void> {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    const server = await preview({
      preview: { port: 0, host: '127.0.0.1' },
      plugins: [mockCentre(this.centre)],
      logLevel: 'error',
    });
    this.started = { browser, server };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.running.server.close();
  }

  /** A centre as new, for the next test. */
  reset(): void {
    Object.assign(this.centre, new MockCentre());
  }

  get browser(): Browser {
    return this.running.browser;
  }

  get address(): string {
    return this.running.server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  }

  private get running() {
    if (!this.started) {
      throw new Error('start() first');
    }
    return this.started;
  }
}
