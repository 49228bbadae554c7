import type { ProblemError, ProblemSlug } from './problem';

/** What happened, what is kept, what to do next: each a whole Japanese sentence; `kept` is empty where nothing was at stake. */
export interface ProblemText {
  happened: string;
  kept: string;
  next: string;
}

export type ProblemTexts = Partial<Record<ProblemSlug, ProblemText>>;

const TEXTS: Record<ProblemSlug, ProblemText> = {
  offline: {
    happened: '電波がないか、つながりにくくなっています。',
    kept: '書いたものは保存されています。',
    next: 'つながると自動で続けます。',
  },
  unavailable: {
    happened: 'いま相談画面のサービスにつながりません。',
    kept: '書いたものは消えていません。',
    next: 'しばらくしてからもう一度ためしてください。',
  },
  internal: {
    happened: 'うまく処理できませんでした。',
    kept: '書いたものは消えていません。',
    next: 'しばらくしてからもう一度ためしてください。',
  },
  'unknown-host': {
    happened: 'このページは見つかりません。',
    kept: '',
    next: 'アドレスを確かめてください。',
  },
  'tenant-suspended': {
    happened: 'この窓口はいまお休みしています。',
    kept: '',
    next: 'お急ぎのときは電話でご相談ください。',
  },
  'not-signed-in': {
    happened: '安全のため、確認の期限が切れました。',
    kept: '書いたものは残っています。',
    next: 'もう一度ログインすると続けられます。',
  },
  'desk-locked': {
    happened: '画面がロックされています。',
    kept: '書きかけの文は残っています。',
    next: 'ロックを解除してください。',
  },
  forbidden: { happened: 'この操作をする権限がありません。', kept: '', next: '責任者に確認してください。' },
  'not-found': { happened: '見つかりませんでした。', kept: '', next: '一覧にもどって選びなおしてください。' },
  'invalid-request': {
    happened: '内容を受け付けられませんでした。',
    kept: '書いたものは残っています。',
    next: '内容を見なおして、もう一度送ってください。',
  },
  'too-large': {
    happened: '長すぎるため受け付けられませんでした。',
    kept: '書いたものは残っています。',
    next: 'いくつかに分けて送ってください。',
  },
  'image-unsupported': {
    happened: 'この形式は送れません。',
    kept: '',
    next: '画面の写真（スクリーンショット）なら送れます。',
  },
  'image-broken': {
    happened: '写真がこわれているため送れませんでした。',
    kept: '',
    next: 'もう一度とるか、別の写真を選んでください。',
  },
  'image-not-pure': {
    happened: '写真のほかのものが入っているため送れませんでした。',
    kept: '',
    next: '画面の写真（スクリーンショット）なら送れます。',
  },
  'image-oversized': {
    happened: '写真の大きさ（縦と横）が大きすぎるため送れませんでした。',
    kept: '',
    next: '小さくしてから送ってください。',
  },
  'too-many-requests': {
    happened: '短い時間に操作が集中しました。',
    kept: '書いたものは残っています。',
    next: '少し待ってからもう一度ためしてください。',
  },
  'consent-needed': {
    happened: 'まだ同意をいただいていません。',
    kept: '書いたものは残っています。',
    next: '「はじめる前に」を読んで、同意してください。',
  },
  'consent-outdated': {
    happened: '「はじめる前に」の内容が新しくなりました。',
    kept: '書いたものは残っています。',
    next: '新しい内容を読んで、もう一度選んでください。',
  },
  'intake-outdated': {
    happened: '質問の内容が新しくなりました。',
    kept: 'これまでの答えは残っています。',
    next: '新しい質問に答えるか、とばして書きはじめてください。',
  },
  'message-conflict': {
    happened: '同じ番号でちがう文がすでに届いています。',
    kept: '書いたものは残っています。',
    next: '文を確かめて、新しい文として送ってください。',
  },
  'consultation-closed': {
    happened: 'この相談は終わっています。',
    kept: '書いたものは残っています。',
    next: '新しい相談としてはじめられます。',
  },
  'not-assigned': {
    happened: 'この相談の担当ではありません。',
    kept: '書きかけの文は残っています。',
    next: '担当になってから送ってください。',
  },
  'already-taken': {
    happened: 'ほかの相談員がすでに担当しています。',
    kept: '',
    next: '一覧を確かめてください。',
  },
  'unseen-changes': {
    happened: 'まだ見ていない新しい書きこみがあります。',
    kept: '書きかけの文は残っています。',
    next: '新しい書きこみを読んでから送ってください。',
  },
  'blank-unfilled': {
    happened: '文の中に、まだ埋めていない空欄があります。',
    kept: '書いたものは残っています。',
    next: '空欄を埋めるか消してから、もう一度送ってください。',
  },
  'template-outdated': {
    happened: '期限を過ぎた法令の文が入っています。',
    kept: '書いたものは残っています。',
    next: 'その部分を消すか、新しい定型文に置きかえてください。',
  },
  'limit-reached': {
    happened: '担当できる件数の上限です。',
    kept: '相談はそのまま残っています。',
    next: 'ほかの相談員に頼むか、責任者に割り当ててもらってください。',
  },
  'handover-pending': {
    happened: '引き継ぎの返事を待っています。',
    kept: '書きかけの文は残っています。',
    next: '返事があるまでお待ちください。',
  },
  restricted: {
    happened: 'いまはこの窓口でご相談をお受けできません。',
    kept: '書いたものはこの画面に残っています。',
    next: '身の危険やお金のことで急ぐときは「今すぐできること」を見てください。',
  },
  'restriction-stands': {
    happened: 'この相談者の受付制限は、申請中か、すでに始まっています。',
    kept: '書いたものは残っています。',
    next: '責任者に確かめてください。',
  },
  'tags-missing': {
    happened: '必須のタグが選ばれていないため、終了できません。',
    kept: '書いたものは残っています。',
    next: 'タグを選んでから終了してください。',
  },
  'code-list-unreadable': {
    happened: 'ファイルに読めない行があります。',
    kept: '前の一覧がそのまま使えます。',
    next: 'その行を直してから、もう一度入れてください。',
  },
  'sheet-outdated': {
    happened: 'ほかの相談員が先に書きかえました。',
    kept: '書いたものは残っています。',
    next: '新しい内容を確かめてください。',
  },
  'second-person-needed': {
    happened: '申請した本人は承認や確認をできません。',
    kept: '申請は残っています。',
    next: 'ほかの責任者か管理者に頼んでください。',
  },
  'account-too-new': {
    happened: '7日以内に作成・昇格・再設定されたアカウントでは承認できません。',
    kept: '申請は残っています。',
    next: 'ほかの責任者か管理者に頼んでください。',
  },
  'disclosure-settled': {
    happened: 'すでに決まったか、期限が過ぎています。',
    kept: '記録は残っています。',
    next: '一覧を読みなおして、必要ならもう一度申請してください。',
  },
  'disclosure-closed': {
    happened: 'いまは識別番号を表示できません。',
    kept: '記録は残っています。',
    next: '必要ならもう一度申請してください。',
  },
  'wrong-origin': {
    happened: 'ほかのページからの操作のため受け付けませんでした。',
    kept: '書いたものは残っています。',
    next: 'この画面を開きなおしてください。',
  },
};

/** The words for a problem; an app may say some of them its own way. */
export function problemText(problem: ProblemError, own: ProblemTexts = {}): ProblemText {
  return own[problem.slug] ?? TEXTS[problem.slug];
}
