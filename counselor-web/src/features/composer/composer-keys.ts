import { isComposing } from '@madoguchi/web-kit/react';
import type { Phase } from './send-guard';

export type ComposerAct = 'review' | 'send' | 'back';

type Press = Pick<KeyboardEvent, 'key' | 'keyCode' | 'ctrlKey' | 'isComposing' | 'repeat'>;

/** What a key means for the text on the screen; nothing during a Japanese conversion, and nothing for a key held down. */
export function composerActOf(press: Press, phase: Phase['at']): ComposerAct | null {
  if (isComposing(press) || press.repeat) {
    return null;
  }
  if (press.key === 'Escape') {
    return phase === 'writing' ? null : 'back';
  }
  if (press.key !== 'Enter' || !press.ctrlKey) {
    return null;
  }
  return ACTS[phase];
}

const ACTS: Record<Phase['at'], ComposerAct | null> = {
  writing: 'review',
  preview: 'send',
  countdown: null,
  sending: null,
};
