/** What a key can start at the desk. Each of these also has a button. */
export type Command = 'help' | 'next-turn' | 'take-oldest' | 'templates' | 'memo' | 'row-up' | 'row-down';

interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

const PLAIN: Record<string, Command> = {
  F1: 'help',
  F2: 'next-turn',
  F4: 'templates',
  F8: 'take-oldest',
  F9: 'memo',
};
const WITH_ALT: Record<string, Command> = { ArrowUp: 'row-up', ArrowDown: 'row-down' };

export function commandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Press): Command | null {
  if (ctrlKey || metaKey || shiftKey) {
    return null;
  }
  return (altKey ? WITH_ALT[key] : PLAIN[key]) ?? null;
}

/** The list that F1 shows. */
export const KEY_HELP: readonly { keys: string; does: string }[] = [
  { keys: 'F8', does: 'いちばん長く待っている相談を担当する' },
  { keys: 'F2', does: '次の「こちらの番」を開く' },
  { keys: 'F4', does: '定型文をさがして入れる' },
  { keys: 'F9', does: '開いている相談のメモを書く' },
  { keys: 'Alt + ↑ / ↓', does: '一覧の前・次の相談を開く' },
  { keys: 'Ctrl + Enter', does: '確認する、確認画面では送る（0.5秒たってから）' },
  { keys: 'Esc', does: '確認画面から直しにもどる、開いた画面を閉じる' },
  { keys: 'Enter', does: '文のなかでは改行（送信はしません）' },
  { keys: 'F1', does: 'このキーの一覧' },
];
