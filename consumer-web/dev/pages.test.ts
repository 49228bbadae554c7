import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { intakeForm } from './mock-data';
import { PagesUnderTest } from './pages-under-test';

const SHOTS = 'target/screens';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SIZES = [
  { name: 'phone', width: 360, height: 740 },
  // What is left of 640 px at 200 % zoom.
  { name: 'zoomed', width: 320, height: 370 },
  { name: 'desktop', width: 1366, height: 768 },
] as const;

const under = new PagesUnderTest();
const { centre } = under;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  await under.start();
});

afterAll(() => under.stop());

beforeEach(() => under.reset());

/** Loads the page, lets the person act, takes the picture, and lets axe look at it. */
async function show(
  page: Page,
  name: string,
  path: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) {
      complaints.push(message.text());
    }
  });
  await page.goto(under.address + path);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await act(page);
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
  await page.screenshot({ path: `${SHOTS}/${name}-whole.png`, fullPage: true });
  expect(complaints).toEqual([]);
  expect(await violations(page)).toEqual([]);
}

/** axe is put in past the page's own content security policy. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run({ runOnly: tags });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

const nothing = async () => undefined;
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).click();
};

interface Screen {
  path: string;
  prepare?: () => void;
  act?: (page: Page) => Promise<void>;
}

const SCREENS: Record<string, Screen> = {
  entrance: { path: '/' },
  'entrance-closed': {
    path: '/',
    prepare: () => {
      centre.status = { open: false, waiting: 0, changesAt: '2025-10-05T23:30:00Z', waitMinutes: null };
    },
    act: press('相談をはじめる'),
  },
  'entrance-failed': { path: '/?login=failed' },
  'entrance-folds': {
    path: '/',
    act: async (page) => {
      await page.getByText('相談できること・できないこと').click();
      await page.getByText('しくみ・安心のために').click();
    },
  },
  consent: {
    path: '/consent',
    prepare: () => {
      centre.signedIn = true;
      centre.consentNeeded = true;
    },
    act: async (page) => {
      await page.getByText('くわしく読む').click();
    },
  },
  'consent-declined': { path: '/consent', act: press('同意しない') },
  'sign-in': { path: '/chat' },
  intake: { path: '/chat', prepare: () => asking() },
  'intake-place': { path: '/chat', prepare: () => asking(), act: (page) => tap(page, ['契約した', '本人']) },
  'intake-date': {
    path: '/chat',
    prepare: () => asking(),
    act: async (page) => {
      await tap(page, ['契約した', '本人', '答えない', '60代']);
      await page.getByLabel('契約した日はいつですか').waitFor();
      await tap(page, ['つぎへ']);
    },
  },
  'intake-payment': {
    path: '/chat',
    prepare: () => asking(),
    act: async (page) => {
      await tap(page, ['契約した', '本人', '答えない', '60代', 'わからない', 'もらっていない']);
      await page.getByLabel('金額（円）').fill('３万');
      await page.getByLabel('現金').check();
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  'intake-offline': {
    path: '/chat',
    prepare: () => asking(),
    act: async (page) => {
      await page.getByRole('button', { name: '答えない' }).waitFor();
      await page.context().setOffline(true);
      await tap(page, ['お金を払った']);
      await page.getByText('つながると送ります').waitFor();
    },
  },
  'intake-end': {
    path: '/chat',
    prepare: () => asking(),
    act: async (page) => {
      await tap(
        page,
        Array.from({ length: 8 }, () => '答えない'),
      );
      await page.getByLabel('電話番号').fill('あとで');
      await tap(page, ['相談画面へ']);
    },
  },
  'chat-new': { path: '/chat', prepare: () => signIn(), act: nothing },
  'chat-written': {
    path: '/chat',
    prepare: () => signIn(),
    act: async (page) => {
      await page.getByLabel('相談の内容').fill('屋根の点検に来た人と契約しました。\n解約できますか。');
      await press('送る')(page);
      await page.getByText('送りました').waitFor();
    },
  },
  chat: {
    path: '/chat',
    prepare: () => {
      signIn();
      centre.withConversation();
    },
    act: async (page) => {
      await page.getByText('ご相談ありがとうございます').waitFor();
    },
  },
  'chat-menu': {
    path: '/chat',
    prepare: () => {
      signIn();
      centre.withConversation();
    },
    act: press('そのほかの操作'),
  },
  'chat-end': {
    path: '/chat',
    prepare: () => {
      signIn();
      centre.withConversation();
    },
    act: async (page) => {
      await press('そのほかの操作')(page);
      await press('相談を終わる')(page);
    },
  },
  'chat-offline': {
    path: '/chat',
    prepare: () => {
      signIn();
      centre.withConversation();
    },
    act: async (page) => {
      await page.getByText('ご相談ありがとうございます').waitFor();
      await page.context().setOffline(true);
      await page.getByLabel('相談の内容').fill('契約した日は5月1日です。');
      await press('送る')(page);
      await page.getByText('まだ送れていません').waitFor();
    },
  },
  'chat-closed': {
    path: '/chat',
    prepare: () => {
      signIn();
      centre.withConversation();
      centre.close();
    },
    act: async (page) => {
      await page.getByText('相談はここまでになりました').waitFor();
    },
  },
  history: {
    path: '/history',
    prepare: () => signIn(),
    act: async (page) => {
      await page.getByText('R8-00120-3').waitFor();
    },
  },
  'hide-explained': { path: '/', act: press('画面をかくす') },
  outage: {
    path: '/',
    prepare: () => {
      centre.down = true;
    },
  },
  'chat-large': {
    path: '/chat',
    prepare: () => {
      signIn();
      centre.withConversation();
    },
    act: async (page) => {
      await press(/^文字/)(page);
      await page.getByText('ご相談ありがとうございます').waitFor();
    },
  },
  now: { path: '/now' },
  'now-paid': { path: '/now#paid' },
  'now-signed': {
    path: '/now#signed',
    act: async (page) => {
      await page.getByText('文例を見る').click();
    },
  },
};

function asking(): void {
  signIn();
  centre.intake = intakeForm;
}

/** Presses one answer after the other, each on a question of its own. */
async function tap(page: Page, answers: string[]): Promise<void> {
  for (const name of answers) {
    await page.getByRole('button', { name, exact: true }).click();
  }
}

function signIn(): void {
  centre.signedIn = true;
}

for (const { name: size, width, height } of SIZES) {
  describe(`on a ${size}`, () => {
    test.each(Object.entries(SCREENS))(
      '%s is drawn under the content security policy and passes axe',
      async (name, screen) => {
        screen.prepare?.();
        const page = await under.browser.newPage({ viewport: { width, height }, locale: 'ja-JP' });
        await show(page, `${size}-${name}`, screen.path, screen.act ?? nothing);
        await page.close();
      },
    );
  });
}
