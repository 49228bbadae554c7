// How to come to each screen. What is waited for here is what a counselor would wait for.

const OWN = '00000000-0000-7000-8000-000000000012';

async function enter({ page, base }, path = '/') {
  await page.goto(base + path);
  await page.getByRole('button', { name: '♪ 音を鳴らす' }).click();
  await page.getByRole('button', { name: '聞こえた', exact: true }).click();
  await page.getByRole('button', { name: '窓口に入る' }).click();
  await page.getByRole('tab', { name: /待ち/ }).waitFor();
}

async function openOwn(scene) {
  await enter(scene, `/consultations/${OWN}`);
  await scene.page.getByRole('textbox', { name: /への返事/ }).waitFor();
}

const ANSWER =
  '文例をお送りします。\n契約した会社：○○○○\n使った分があっても、8日以内なら解約できることがあります。';

/** Whatever rings or stops ringing, nothing below the band moves. */
async function steady(page, act) {
  const place = () =>
    page.evaluate(() => JSON.stringify(document.querySelector('.desk-panes').getBoundingClientRect()));
  const before = await place();
  await act();
  const after = await place();
  if (after !== before) {
    throw new Error(`the alarm moved the page: ${before} ${after}`);
  }
}

/** An offer of ours comes back while everything else was put off. */
async function comesBack({ page, tell }) {
  await steady(page, async () => {
    await page.getByRole('button', { name: 'あとで 2分' }).click();
    await page.getByText('にもう一度知らせます').waitFor();
  });
  await steady(page, async () => {
    await tell('come-back', { id: '00000000-0000-7000-8000-000000000014', reason: '面談中です' });
    await page.getByText('引き継ぎの依頼が戻りました').waitFor();
  });
}

async function preview(scene) {
  await openOwn(scene);
  await scene.page
    .getByRole('textbox', { name: /への返事/ })
    .fill(`${ANSWER}\n電話は0570-000-000、https://www.kokusen.go.jp/ もご覧ください。`);
  await scene.page.keyboard.press('Control+Enter');
  await scene.page.getByRole('region', { name: '送る前の確認' }).waitFor();
}

async function writeMemo({ page }) {
  await page.keyboard.press('F9');
  await page
    .getByLabel('要旨', { exact: true })
    .fill('浄水器の訪問販売。契約は先週土曜、書面は同日に受領。一部使用済み。クーリング・オフの期間内。');
  await page.getByLabel('対応方針').fill('文例を送り、はがきの控えを取るように伝える。');
  await page.getByRole('button', { name: '＋追加' }).click();
  await page.getByLabel('かかった分').fill('15');
  await page
    .getByLabel('内容', { exact: true })
    .fill('解約の手順を説明した。販売会社は来週返事をするとのこと。');
}

export const scenes = {
  async 'case-tags'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('tab', { name: 'タグ' }).click();
    await scene.page.getByRole('button', { name: '訪問販売' }).click();
    await scene.page.getByText('保存 今日').waitFor();
  },
  async 'case-tags-found'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('tab', { name: 'タグ' }).click();
    await scene.page.getByRole('searchbox').fill('ﾏﾙﾁ');
  },
  async 'case-memo'(scene) {
    await openOwn(scene);
    await writeMemo(scene);
    await scene.page.getByText('保存 今日').waitFor();
  },
  async 'case-memo-done'(scene) {
    await openOwn(scene);
    await writeMemo(scene);
    await scene.page.getByRole('button', { name: '書きおわる' }).click();
    await scene.page.getByLabel('内部メモ').fill('家族には知らせないでほしいとのこと。');
    await scene.page.getByText('保存 今日').waitFor();
  },
  async 'case-memo-revisions'(scene) {
    await openOwn(scene);
    await writeMemo(scene);
    await scene.page.getByText('保存 今日').waitFor();
    await scene.page.getByRole('button', { name: '版', exact: true }).click();
    await scene.page.getByRole('dialog').getByText('対応経過').waitFor();
  },
  async 'case-card'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('tab', { name: 'カード' }).click();
    await scene.page.getByRole('textbox', { name: '件名' }).fill('浄水器の訪問販売');
    await scene.page.getByText('保存 今日').waitFor();
  },
  async 'case-card-trader'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('tab', { name: 'カード' }).click();
    await scene.page.getByRole('textbox', { name: '契約・購入金額（円）' }).fill('３０，０００');
    await scene.page.getByText('自動').scrollIntoViewIfNeeded();
    await scene.page.getByText('保存 今日').waitFor({ state: 'attached' });
  },
  async 'case-card-paper'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('tab', { name: 'カード' }).click();
    await scene.page.getByRole('textbox', { name: '件名' }).fill('浄水器の訪問販売');
    await scene.page.emulateMedia({ media: 'print' });
  },
  async 'case-deadline'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '期限' }).click();
    await scene.page.getByText('未確認です').waitFor();
  },
  async 'case-deadline-confirmed'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '期限' }).click();
    await scene.page.getByRole('button', { name: '相談員が確認した' }).click();
    await scene.page.getByText('さんが確認').waitFor();
    await scene.page.getByText('数えています').waitFor({ state: 'detached' });
  },
  async 'case-deadline-stands'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '期限' }).click();
    await scene.page.getByRole('combobox', { name: /^法定の書面/ }).selectOption('defective');
    await scene.page.getByText('進んでいない可能性').first().waitFor();
  },
  async 'close-missing'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '終了へ' }).click();
    await scene.page.getByText('必須のタグ').waitFor();
  },
  async entry({ page, tell, base }) {
    await tell('set', { signedIn: false });
    await page.goto(base);
    await page.getByRole('link', { name: '窓口に入る' }).waitFor();
  },
  async 'entry-failed'({ page, tell, base }) {
    await tell('set', { signedIn: false });
    await page.goto(`${base}/?login=failed`);
    await page.getByText('ログインできませんでした').waitFor();
  },
  async 'first-check'({ page, base }) {
    await page.goto(base);
    await page.getByRole('button', { name: '♪ 音を鳴らす' }).click();
    await page.getByText('聞こえましたか').waitFor();
  },
  async 'sound-skipped'({ page, base }) {
    await page.goto(base);
    await page.getByRole('button', { name: '窓口に入る' }).click();
    await page.getByText('音が止まっています').waitFor();
  },
  async waiting(scene) {
    await enter(scene);
    await scene.page.getByText('担当する').first().waitFor();
  },
  async 'soundless-alarm'(scene) {
    await scene.page.goto(scene.base);
    await scene.page.getByRole('button', { name: '♪ 音を鳴らす' }).click();
    await scene.page.getByRole('button', { name: /聞こえない/ }).click();
    await scene.page.getByRole('button', { name: '窓口に入る' }).click();
    await scene.page.locator('.alarm-large .alarm').waitFor();
  },
  async 'soundless-returned'(scene) {
    await scene.page.goto(`${scene.base}/consultations/${OWN}`);
    await scene.page.getByRole('button', { name: '♪ 音を鳴らす' }).click();
    await scene.page.getByRole('button', { name: /聞こえない/ }).click();
    await scene.page.getByRole('button', { name: '窓口に入る' }).click();
    await comesBack(scene);
  },
  async mine(scene) {
    await openOwn(scene);
    await scene.page.getByRole('tab', { name: /担当中/ }).click();
    await scene.page.getByRole('heading', { name: /相談者の番/ }).waitFor();
  },
  async take(scene) {
    await enter(scene);
    await scene.page.keyboard.press('F8');
    await scene.page.getByRole('textbox', { name: /への返事/ }).waitFor();
  },
  async colleague(scene) {
    await enter(scene);
    await scene.page.getByRole('tab', { name: /全体/ }).click();
    await scene.page.getByRole('button', { name: /佐藤 健/ }).click();
    await scene.page.getByText('担当は佐藤 健さんです').waitFor();
  },
  async offered(scene) {
    await enter(scene);
    await scene.page.getByRole('tab', { name: /担当中/ }).click();
    await scene.page.getByRole('button', { name: /R7-00417/ }).click();
    await scene.page.getByRole('button', { name: '受ける' }).waitFor();
  },
  async returned(scene) {
    await openOwn(scene);
    await comesBack(scene);
  },
  async preview(scene) {
    await preview(scene);
  },
  async 'preview-news'(scene) {
    await preview(scene);
    await scene.tell('write', { id: OWN, text: 'すみません、契約は日曜日でした。' });
    await scene.page.getByText('読んでから送ってください').waitFor();
  },
  async sent(scene) {
    await preview(scene);
    await scene.page.waitForTimeout(600);
    await scene.page.keyboard.press('Control+Enter');
    await scene.page.getByRole('textbox', { name: /への返事/ }).waitFor();
    await scene.page.getByText('相談者の番').first().waitFor();
  },
  async 'send-lost'(scene) {
    await preview(scene);
    await scene.tell('set', { down: true });
    await scene.page.waitForTimeout(600);
    await scene.page.keyboard.press('Control+Enter');
    await scene.page.getByText('送れたか確かめられませんでした').waitFor();
  },
  async countdown(scene) {
    await scene.tell('set', { previewForced: false });
    await openOwn(scene);
    await scene.page.getByRole('button', { name: /鈴木 陽子/ }).click();
    await scene.page.getByRole('checkbox', { name: /確認画面/ }).uncheck();
    await scene.page.keyboard.press('Escape');
    await scene.page.getByRole('textbox', { name: /への返事/ }).fill(ANSWER);
    await scene.page.keyboard.press('Control+Enter');
    await scene.page.getByText('送信します').waitFor();
  },
  async handover(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '引き継ぐ' }).click();
    await scene.page.getByRole('combobox', { name: 'だれに' }).selectOption({ index: 1 });
    await scene.page.getByRole('textbox', { name: /伝えること/ }).fill('書面の日を確かめてください。');
  },
  async close(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '終了へ' }).click();
    await scene.page.getByText('まだこちらの番です').waitFor();
  },
  async closed(scene) {
    await enter(scene);
    await scene.page.getByRole('tab', { name: /終了/ }).click();
    await scene.page.getByRole('button', { name: /R7-00403/ }).click();
    await scene.page.getByText('この相談は終了しています').waitFor();
  },
  async earlier(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: /R7-00403/ }).click();
    await scene.page.getByRole('dialog').getByText('靴が届きません').waitFor();
  },
  async keys(scene) {
    await enter(scene);
    await scene.page.keyboard.press('F1');
    await scene.page.getByRole('heading', { name: 'キーの一覧' }).waitFor();
  },
  async 'held-list'(scene) {
    await enter(scene);
    await scene.page.getByRole('tab', { name: /担当中/ }).click();
    await scene.page.getByRole('button', { name: /R7-00414/ }).hover();
    await scene.tell('write', { id: '00000000-0000-7000-8000-000000000015', text: '写真を用意しました。' });
    await scene.page.getByRole('button', { name: '並びを新しくする' }).waitFor();
  },
  async 'list-failed'(scene) {
    await openOwn(scene);
    await scene.tell('set', { down: true });
    await scene.page.getByRole('tab', { name: /全体/ }).click();
    await scene.page.getByRole('tab', { name: /待ち/ }).click();
    await scene.page.getByText('の内容です').waitFor();
  },
  async reconnecting(scene) {
    await openOwn(scene);
    await scene.tell('set', { streamCut: true });
    await scene.page.getByText('つながりなおしています').waitFor();
  },
  async 'end-warning'(scene) {
    await scene.tell('set', { endsInMinutes: 5 });
    await openOwn(scene);
    await scene.page.getByText('ログインはあと').waitFor();
  },
  async locked(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: /鈴木 陽子/ }).click();
    await scene.page.getByRole('button', { name: 'ロックする' }).click();
    await scene.page.getByText('待ち 2人').waitFor();
  },
  async 'locked-idle'(scene) {
    await scene.tell('set', { idleLockMinutes: 0.05 });
    await openOwn(scene);
    await scene.page.getByRole('button', { name: 'ロックを解除する' }).waitFor();
    const left = await scene.page.evaluate(() => document.documentElement.outerHTML);
    if (/浄水器|R7-00412|文例/.test(left)) {
      throw new Error('a locked desk still has content in the page');
    }
  },
  async 'unlocked-in-place'(scene) {
    await openOwn(scene);
    await scene.page.getByRole('textbox', { name: /への返事/ }).fill(ANSWER);
    await scene.page.getByRole('button', { name: '終了へ' }).click();
    await scene.page.keyboard.press('Escape');
    await scene.page.getByRole('button', { name: /鈴木 陽子/ }).click();
    await scene.page.getByRole('button', { name: 'ロックする' }).click();
    await scene.page.getByRole('button', { name: 'ロックを解除する' }).click();
    await scene.page.getByRole('textbox', { name: /への返事/ }).waitFor();
    if ((await scene.page.getByRole('textbox', { name: /への返事/ }).inputValue()) !== ANSWER) {
      throw new Error('the text was lost');
    }
  },
  async 'role-removed'(scene) {
    await openOwn(scene);
    await scene.tell('set', { roles: ['admin'] });
    await scene.tell('end', { reason: 'rights' });
    await scene.page.getByText('権限が変わりました').waitFor();
  },
  async supervisor(scene) {
    await scene.tell('set', { roles: ['supervisor'] });
    await enter(scene);
    await scene.page.getByRole('button', { name: /R7-00418/ }).click();
    await scene.page.getByText('まだ担当がいません').waitFor();
  },
  async board(scene) {
    await scene.tell('set', { roles: ['supervisor'] });
    await enter(scene);
    await scene.page.getByRole('button', { name: '全体の様子' }).click();
    await scene.page.getByText('受付できる相談員').waitFor();
  },
  async 'board-assign'(scene) {
    await scene.tell('set', { roles: ['supervisor'] });
    await enter(scene);
    await scene.page.getByRole('button', { name: '全体の様子' }).click();
    await scene.page
      .getByRole('button', { name: /を割り当てる/ })
      .first()
      .click();
    await scene.page.getByText('伝えること').waitFor();
  },
  async 'board-decision'(scene) {
    await scene.tell('set', { roles: ['supervisor'] });
    await enter(scene);
    await scene.page.getByRole('button', { name: '全体の様子' }).click();
    await scene.page.getByRole('button', { name: /申請中/ }).click();
    await scene.page.getByText('いつまで').waitFor();
  },
  async restriction(scene) {
    await openOwn(scene);
    await scene.page.getByRole('button', { name: '受付制限を申請' }).click();
    await scene.page.getByText('責任者が決めるまで').waitFor();
  },
  async 'unlock-failed'({ page, base }) {
    await page.goto(`${base}/unlocked?failed`);
    await page.getByText('ロックを解除できませんでした').waitFor();
  },
  async unlocked({ page, base }) {
    await page.goto(`${base}/unlocked`);
    await page.getByText('ロックを解除しました').waitFor();
  },
};
