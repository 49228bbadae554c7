import type { Memo, Step } from '../../shared/api/types';
import { ClashBox } from '../../shared/casework/clash-box';
import { stepOf } from '../../shared/casework/forms';
import type { Clash } from '../../shared/casework/merge-parts';
import type { Sheet } from '../../shared/casework/sheet';
import { stepWords } from './step-words';

interface Props {
  sheet: Sheet<Memo>;
  clash: Clash;
}

const TITLES: Record<string, string> = { summary: '要旨', policy: '対応方針', internal: '内部メモ' };

/** A colleague has written in the same field meanwhile. */
export function MemoClash({ sheet, clash }: Props) {
  return (
    <ClashBox sheet={sheet} clash={clash} title={TITLES[clash.part] ?? '対応経過'} theirs={wordsOf(clash)} />
  );
}

function wordsOf({ part, theirs }: Clash): string {
  if (theirs === undefined) {
    return '（消されました）';
  }
  if (stepOf(part) === null) {
    return (JSON.parse(theirs) as string) || '（空）';
  }
  const step = JSON.parse(theirs) as Step;
  return `${stepWords(step)}\n${step.text}`;
}
