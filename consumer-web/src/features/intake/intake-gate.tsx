import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../shared/store';
import { firstQuestions } from './first-questions';
import { IntakePage } from './intake-page';

interface Props {
  /** A new consultation is to begin, and nothing of it is written yet. */
  begins: boolean;
  onSessionLost: () => void;
  children: ComponentChildren;
}

/** Asks first, where a consultation is about to begin; then, or else, lets through. */
export function IntakeGate({ begins, onSessionLost, children }: Props) {
  const [asks] = useState(begins);
  const [read, setRead] = useState(!asks);
  const { form } = useStore(firstQuestions.state);
  useEffect(() => {
    if (asks) {
      void firstQuestions.open().then(() => setRead(true));
    } else {
      void firstQuestions.resume();
    }
  }, [asks]);
  if (!read) {
    return <p class="loading">読みこんでいます…</p>;
  }
  return asks && form ? <IntakePage form={form} onSessionLost={onSessionLost} /> : children;
}
