// Walks the built desk in Chromium against the mock, under the gateway's own content security policy: a picture of
// every screen in both sizes in target/screens, axe on each, and anything the browser complains about ends the run.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { scenes } from './scenes.mjs';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const out = new URL('../target/screens/', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
const server = await preview({ configFile: new URL('mock.config.ts', import.meta.url).pathname });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
const axe = new URL('../node_modules/axe-core/axe.min.js', import.meta.url).pathname;
const faults = [];
const only = process.argv[2];

async function look(page, name, size) {
  await page.screenshot({ path: `${out}${name}-${size.width}.png` });
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
    );
  });
  faults.push(...found.map((fault) => `${name} ${size.width}: ${fault}`));
}

for (const size of SIZES) {
  for (const [name, scene] of Object.entries(scenes)) {
    if (only && !name.startsWith(only)) {
      continue;
    }
    const context = await browser.newContext({ viewport: size, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    await context.addInitScript({ path: axe });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) {
        faults.push(`${name}: ${message.text()}`);
      }
    });
    const tell = (what, body = {}) =>
      fetch(`http://127.0.0.1:5175/mock/${what}`, { method: 'POST', body: JSON.stringify(body) });
    await tell('reset');
    try {
      await scene({ page, context, tell, base: 'http://127.0.0.1:5175' });
      await look(page, name, size);
    } catch (error) {
      faults.push(`${name} ${size.width}: ${error.message}`);
      await page.screenshot({ path: `${out}${name}-${size.width}-failed.png` });
    }
    await context.close();
  }
}
await browser.close();
await server.close();
process.stdout.write(faults.length === 0 ? 'no faults\n' : `${faults.join('\n')}\n`);
process.exit(faults.length === 0 ? 0 : 1);
