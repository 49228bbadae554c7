import { useEffect, useRef } from 'react';
import type { Message } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { type Conversation, lastSeq } from '../../shared/desk/merge';
import { useStore } from '../../shared/store';
import { MarkedText } from '../../shared/ui/marked-text';
import type { Composer } from './composer';
import { PreviewNotes } from './preview-notes';
import type { Phase } from './send-guard';

interface Props {
  composer: Composer;
  phase: Extract<Phase, { at: 'preview' | 'sending' }>;
  text: string;
  conversation: Conversation;
  colour: string;
}

/** What goes out, to whom, after which line of theirs: the last look before it can't be taken back. */
export function Preview({ composer, phase, text, conversation, colour }: Props) {
  useStore(useDesk().templates.all);
  const { parts, warnings } = composer;
  const hindered = warnings.some(({ blocking }) => blocking);
  const place = useRef<HTMLElement>(null);
  const { messages, head } = conversation;
  const unseen = messages.filter((message) => message.seq > phase.seen);
  const theirs = messages.findLast((message) => message.from === 'consumer' && message.seq <= phase.seen);
  const sending = phase.at === 'sending';
  const blocked = !sending && lastSeq(messages) > phase.seen;
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="preview" ref={place} tabIndex={-1} aria-label="送る前の確認">
      <p className="preview-to" style={{ borderLeftColor: colour }}>
        {head.caseNumber} の相談者へ
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever works by keyboard scrolls here */}
      <section className="preview-talk" aria-label="相手の最後の文と送る文" tabIndex={0}>
        <div>
          {theirs && <Theirs message={theirs} />}
          {blocked && unseen.map((message) => <Theirs key={message.seq} message={message} isNew />)}
        </div>
        <div>
          {parts.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts stay in their order
            <p key={at} className="preview-bubble">
              {parts.length > 1 && <span className="bubble-step">{`${at + 1}/${parts.length} `}</span>}
              <MarkedText text={part} />
            </p>
          ))}
          <PreviewNotes text={text} warnings={warnings} />
        </div>
      </section>
      {blocked && (
        <p className="preview-unseen" role="alert">
          確認しているあいだに新しいメッセージが届きました。読んでから送ってください。
          <button
            type="button"
            className="button button-compact"
            onClick={() => {
              composer.acknowledge();
              place.current?.focus();
            }}
          >
            読みました
          </button>
        </p>
      )}
      <p className="composer-line composer-foot">
        <span role="status">{sending ? '送っています…' : ''}</span>
        <button
          type="button"
          className="button button-compact"
          disabled={sending}
          onClick={() => composer.back()}
        >
          直す <kbd>Esc</kbd>
        </button>
        <button
          type="button"
          className="button button-compact button-primary"
          disabled={sending || blocked || hindered}
          onClick={() => composer.press()}
        >
          送る <kbd>Ctrl+Enter</kbd>
        </button>
      </p>
    </section>
  );
}

interface TheirsProps {
  message: Message;
  isNew?: boolean;
}

function Theirs({ message, isNew = false }: TheirsProps) {
  const who = message.from === 'consumer' ? '相談者' : (message.author?.name ?? '自動のお知らせ');
  return (
    <p className={isNew ? 'preview-theirs preview-news' : 'preview-theirs'}>
      <span>{isNew ? `新しいメッセージ（${who}）` : who}</span>
      {message.text}
    </p>
  );
}
