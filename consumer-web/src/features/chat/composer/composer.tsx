import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Store, useStore } from '../../../shared/store';
import { type Draft, emptyDraft, keepDraft, readDraft } from './draft';
import { fitHeight } from './fit-height';
import { LengthHint, MAX_LENGTH } from './length-hint';
import './composer.css';

interface Props {
  /** True when a message of this id was written already: its draft is only left over. */
  isWritten: (id: string) => boolean;
  /** Resolves once the message can no longer get lost. */
  onSend: (draft: Draft) => Promise<void>;
  onTyping: () => void;
  /** Words a question begins with; once they stand in the field, there are none. */
  question: Store<string | null>;
  /** What else can be sent; stands before the text. */
  children?: ComponentChildren;
}

/**
 * Enter is always a newline; only the button sends. The text field itself holds the text, so that a second tap in the
 * same moment finds it empty.
 */
export function Composer({ isWritten, onSend, onTyping, question, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [leftOver] = useState(() => {
    const kept = readDraft();
    return isWritten(kept.id) ? emptyDraft() : kept;
  });
  const draft = useRef<Draft>(leftOver);
  const [length, setLength] = useState(leftOver.text.length);

  useLayoutEffect(() => {
    if (field.current) {
      fitHeight(field.current);
    }
  }, []);
  const input = () => {
    if (field.current) {
      draft.current = { ...draft.current, text: field.current.value };
      fitHeight(field.current);
      setLength(field.current.value.length);
      keepDraft(draft.current);
      onTyping();
    }
  };
  const asked = useStore(question);
  const begin = useRef<(words: string) => void>(() => undefined);
  begin.current = (words) => {
    if (field.current) {
      const before = field.current.value.trimEnd();
      field.current.value = `${before === '' ? '' : `${before}\n`}${words}\n`;
      input();
      field.current.focus();
    }
  };
  useEffect(() => {
    if (asked !== null) {
      begin.current(asked);
      question.set(null);
    }
  }, [asked, question]);
  const startAnew = (emptied: HTMLTextAreaElement) => {
    draft.current = emptyDraft();
    emptied.value = '';
    fitHeight(emptied);
    setLength(0);
    emptied.focus();
  };
  /** The hide button may have emptied the page meanwhile: then nothing must come back into the storage. */
  const keepUnlessWiped = () => {
    if (field.current?.isConnected) {
      keepDraft(draft.current);
    }
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (field.current && text !== '' && text.length <= MAX_LENGTH) {
      const written = { id: draft.current.id, text };
      startAnew(field.current);
      void onSend(written).then(keepUnlessWiped);
    }
  };

  return (
    <form class="composer" onSubmit={send}>
      <label class="visually-hidden" for="message">
        相談の内容
      </label>
      {children}
      <textarea
        ref={field}
        id="message"
        rows={1}
        defaultValue={leftOver.text}
        placeholder="ここに書いてください（あとで続けられます）"
        aria-describedby="message-length"
        onInput={input}
      />
      <button type="submit" class="button button-primary">
        送る
      </button>
      <LengthHint length={length} />
    </form>
  );
}
