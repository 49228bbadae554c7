import type { ConsumerMessage } from '@madoguchi/web-kit/api';

export interface Steps {
  shown: ConsumerMessage[];
  /** How many steps of the long answer at the end are not open yet. */
  hidden: number;
}

/**
 * A long answer opens step by step, each after the one before was answered: by わかりました or by a question. Steps of a
 * long answer stand one after the other. Once the centre has written more, nothing is held back.
 */
export function openSteps(messages: ConsumerMessage[], passed: ReadonlySet<number>): Steps {
  const newest = messages.findLast(({ from }) => from === 'centre');
  const shown: ConsumerMessage[] = [];
  let opens = true;
  for (const message of messages) {
    const { step, seq } = message;
    opens = !step || step.number === 1 || opens;
    if (!isHeldBack(message, newest) || opens || message.readAt !== null) {
      shown.push(message);
    }
    if (step) {
      opens = opens && (step.understoodAt !== null || message.withdrawnAt !== null || passed.has(seq));
    }
  }
  return { shown, hidden: messages.length - shown.length };
}

/** Only steps of the answer the centre has written last. */
function isHeldBack({ seq, step }: ConsumerMessage, newest: ConsumerMessage | undefined): boolean {
  return step !== null && newest?.step != null && newest.seq - newest.step.number === seq - step.number;
}
