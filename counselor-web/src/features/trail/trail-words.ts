import type { TrailLine } from '../../shared/api/types';

const DEEDS: Record<TrailLine['deed'], string> = {
  'consultation-opened': '相談をはじめた',
  'consultation-viewed': '相談を開いた',
  'consultation-taken': '担当した',
  'consultation-released': '待ちに戻した',
  'consultation-closed': '終了した',
  'consultation-reopened': '再開した',
  'contact-promised': '調査中にした',
  'promise-taken-back': '調査を終えた',
  'consultation-assigned': '担当を割り当てた',
  'restriction-asked': '受付制限を申請した',
  'restriction-imposed': '受付制限を決めた',
  'restriction-refused': '受付制限の申請を取り下げた',
  'restriction-lifted': '受付制限を解除した',
  'limit-set': '担当数の上限を決めた',
  'handover-offered': '引き継ぎを頼んだ',
  'handover-accepted': '引き継ぎを受けた',
  'handover-refused': '引き継ぎを断った',
  'handover-returned': '引き継ぎに返事がなく、頼んだ人に戻った',
  'return-seen': '戻った引き継ぎを確かめた',
  'message-sent': 'メッセージを送った',
  'message-corrected': 'メッセージを訂正した',
  'message-withdrawn': 'メッセージを取り消した',
  'message-redacted': 'メッセージを伏せた',
  'image-viewed': '画像を開いた',
  'tags-written': 'タグを選んだ',
  'memo-written': 'メモを書いた',
  'card-written': 'カードを書いた',
  'disclosure-sought': '識別番号の開示の対象をさがした',
  'disclosure-requested': '識別番号の開示を申請した',
  'disclosure-approved': '識別番号の開示を承認した',
  'disclosure-refused': '識別番号の開示を承認しなかった',
  'disclosure-opened': '識別番号を開示した',
  'disclosure-opened-in-danger': '命の危険のため識別番号を開示した',
  'disclosure-confirmed': '命の危険による開示を確認した',
  'disclosure-objected': '命の危険による開示に異議を出した',
  'disclosure-viewed': '識別番号を見た',
  'disclosure-printed': '開示票を出した',
  'disclosure-noted': '識別番号の開示の知らせを確かめた',
  'deadline-written': '期限を書いた',
  'deadline-confirmed': '期限を確認した',
  'export-requested': '相談を書き出した',
  'export-fetched': '書き出したファイルを受け取った',
  'export-cancelled': '書き出しを取り消した',
  'export-expired': '書き出したファイルが期限で消えた',
  'consent-given': '同意した',
  'notices-chosen': '通知の受け取り方を選んだ',
  'signed-in': 'ログインした',
  'signed-out': 'ログアウトした',
  'desk-locked': '画面をロックした',
  'desk-unlocked': '画面のロックを解いた',
  'setting-saved': '設定を保存した',
  'template-kept': '定型文を保存した',
  'template-dropped': '定型文を消した',
  'centre-suspended': '窓口を止めた',
  'centre-resumed': '窓口を再開した',
};

const BY: Record<TrailLine['by'], string> = {
  consumer: '相談者',
  staff: '職員（名前の記録なし）',
  operator: '運用の担当者',
  product: '自動',
};

export function whoOf({ by, who }: TrailLine): string {
  return who ?? BY[by];
}

export function deedOf({ deed, to }: TrailLine): string {
  return to === null ? DEEDS[deed] : `${DEEDS[deed]}（${to}さんへ）`;
}
