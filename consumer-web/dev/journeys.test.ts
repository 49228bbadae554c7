import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PagesUnderTest } from './pages-under-test';

const NEUTRAL = 'https://www.jma.go.jp/';

const under = new PagesUnderTest();
let phone: BrowserContext;
let page: Page;

beforeAll(() => under.start());
afterAll(() => under.stop());

beforeEach(async () => {
  under.reset();
  under.centre.signedIn = true;
  phone = await under.browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP' });
  await phone.route(`${NEUTRAL}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>天気</h1>' }),
  );
  page = await phone.newPage();
  return () => phone.close();
});

function written(): string[] {
  return under.centre.messages.filter(({ from }) => from === 'consumer').map(({ text }) => text);
}

async function openChat(): Promise<void> {
  await page.goto(`${under.address}/chat`);
  await page.getByLabel('相談の内容').waitFor();
}

async function write(text: string): Promise<void> {
  await page.getByLabel('相談の内容').fill(text);
  await page.getByRole('button', { name: '送る' }).click();
}

describe('what is written', () => {
  test('without network outlives the page and arrives once, in order', async () => {
    await openChat();
    await phone.setOffline(true);
    await write('一');
    await write('二');
    await page.getByText('まだ送れていません（保存済み）').first().waitFor();
    await page.close();
    await phone.setOffline(false);
    page = await phone.newPage();
    await openChat();
    await write('三');
    await expect.poll(written, { timeout: 20_000 }).toEqual(['一', '二', '三']);
    await expect.poll(() => page.getByText('送りました').count()).toBe(3);
  });

  test('goes by itself when the network is back', async () => {
    await openChat();
    await phone.setOffline(true);
    await write('一');
    await page.getByText('電波がありません。書いたものは保存され、つながると送ります').waitFor();
    await phone.setOffline(false);
    await expect.poll(written, { timeout: 20_000 }).toEqual(['一']);
    await page.getByText('電波がありません').waitFor({ state: 'detached' });
  });

  test('is sent once, however often one taps', async () => {
    await openChat();
    await page.getByLabel('相談の内容').fill('一');
    await page.getByRole('button', { name: '送る' }).click({ clickCount: 3, delay: 5 });
    await page.getByText('送りました').waitFor();
    expect(written()).toEqual(['一']);
    expect(
      under.centre.requests.filter((request) => request.startsWith('POST /consultations ')),
    ).toHaveLength(1);
  });

  test('and not sent is there again after a reload', async () => {
    await openChat();
    await page.getByLabel('相談の内容').fill('書きかけ');
    await page.reload();
    expect(await page.getByLabel('相談の内容').inputValue()).toBe('書きかけ');
  });
});

describe('画面をかくす', () => {
  test('leaves nothing behind, also for the back button and in other tabs', async () => {
    under.centre.withConversation();
    await page.goto(`${under.address}/`);
    await page.getByRole('button', { name: '相談のつづきへ' }).click();
    await page.getByText('ご相談ありがとうございます').waitFor();
    await page.getByLabel('相談の内容').fill('書きかけ');
    const other = await phone.newPage();
    await other.goto(`${under.address}/chat`);
    await other.getByText('ご相談ありがとうございます').waitFor();

    await page.bringToFront();
    await page.getByRole('button', { name: '画面をかくす' }).click();
    await page.getByRole('button', { name: 'かくす', exact: true }).click();
    await page.waitForURL(NEUTRAL);
    await other.waitForURL(NEUTRAL);
    expect(under.centre.signedIn).toBe(false);

    await page.goBack().catch(() => null);
    await page.waitForURL(NEUTRAL);
    expect(await page.locator('body').innerText()).not.toContain('相談');

    await page.goto(`${under.address}/chat`);
    await page.getByText('LINEで確認してください').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['hide-explained']);
  });

  test('ends the session later when there was no network', async () => {
    await openChat();
    await phone.setOffline(true);
    await page.getByRole('button', { name: '画面をかくす' }).click();
    await page.getByRole('button', { name: 'かくす', exact: true }).click();
    await page
      .waitForURL((url) => !url.href.startsWith(under.address), { waitUntil: 'commit' })
      .catch(() => null);
    expect(under.centre.signedIn).toBe(true);
    await phone.setOffline(false);
    await page.goto(`${under.address}/`);
    await expect.poll(() => under.centre.signedIn).toBe(false);
  });
});

test('a reply is reported as read only when its end came into view', async () => {
  under.centre.withConversation();
  const reads = () => under.centre.requests.filter((request) => request.includes('/read '));
  under.centre.messages = under.centre.messages.map((message) =>
    message.seq === 4 ? { ...message, text: '長い文。\n'.repeat(80) } : message,
  );
  await openChat();
  await page.getByText('長い文').waitFor();
  await expect.poll(() => under.centre.requests.some((request) => request.includes('/received '))).toBe(true);
  expect(reads().filter((request) => request.includes('4'))).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => reads().some((request) => request.includes('{"seq":4}'))).toBe(true);
});
