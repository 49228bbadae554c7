import { useEffect, useRef } from 'react';
import { useStore } from '../../shared/store';
import { AttachButton } from './attach-button';
import { type Composer, MAX_TEXT } from './composer';
import { DraftLine } from './draft-line';
import { NightLine } from './night-line';
import { MOST_STEPS, stepsOf } from './steps';

interface Props {
  composer: Composer;
  caseNumber: string;
  colour: string;
  onReview(): void;
  /** Null where no image can be sent. */
  onAttach: ((files: readonly File[]) => void) | null;
  onTemplates(): void;
}

const COUNT_FROM = 3_500;

export function WritingArea({ composer, caseNumber, colour, onReview, onAttach, onTemplates }: Props) {
  const { text, inSteps, place, reopens } = useStore(composer.state);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(end, end);
    composer.moved({ start: end, end });
  }, [composer]);
  useEffect(() => {
    if (place) {
      field.current?.focus();
      field.current?.setSelectionRange(place.start, place.end);
      composer.placed();
    }
  }, [composer, place]);
  const parts = stepsOf(text).length;
  const tooLong = text.length > MAX_TEXT;
  return (
    <>
      <p className="composer-line">
        <span className="composer-tenant" style={{ backgroundColor: colour }} />
        <strong>→ {caseNumber} の相談者</strong>
        <DraftLine keeper={composer.draft} onReload={() => void composer.load()} />
      </p>
      <textarea
        ref={field}
        className="composer-field"
        aria-label={`${caseNumber} の相談者への返事`}
        value={text}
        onChange={(event) => composer.write(event.target.value)}
        onSelect={({ currentTarget }) =>
          composer.moved({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
        }
      />
      <NightLine composer={composer} />
      <p className="composer-line composer-foot">
        <span className={tooLong ? 'composer-too-long' : ''} role={tooLong ? 'alert' : undefined}>
          {text.length >= COUNT_FROM && `${text.length} / ${MAX_TEXT}字`}
          {tooLong && ' 長すぎるため送れません。分けて送ってください'}
        </span>
        {parts > 1 && !reopens && (
          <label
            className="choice"
            title={parts > MOST_STEPS ? `${MOST_STEPS}つまで分けられます` : undefined}
          >
            <input
              type="checkbox"
              checked={inSteps && parts <= MOST_STEPS}
              disabled={parts > MOST_STEPS}
              onChange={(event) => composer.divide(event.target.checked)}
            />
            分けて送る（{parts}つ）
          </label>
        )}
        <button type="button" className="button button-compact" onClick={onTemplates}>
          定型文 <kbd>F4</kbd>
        </button>
        {onAttach && <AttachButton onChoose={onAttach} />}
        <button
          type="button"
          className="button button-compact button-primary"
          disabled={text.trim() === '' || tooLong}
          onClick={onReview}
        >
          確認する <kbd>Ctrl+Enter</kbd>
        </button>
      </p>
    </>
  );
}
