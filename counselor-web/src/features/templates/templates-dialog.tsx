import './templates.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { isComposing, ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { formatDate } from '@madoguchi/web-kit/time';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Template } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { isOutdated } from '../../shared/desk/template-text';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';
import { MarkedText } from '../../shared/ui/marked-text';
import { matching } from './find';
import { drafted, emptyDraft } from './template-draft';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'templates' }>;
  /** Puts a text into the answer that is being written; null when none is. */
  onInsert: ((text: string) => void) | null;
}

/** 定型文: found by typing, looked at, put in where the cursor was. */
export function TemplatesDialog({ dialog, onInsert }: Props) {
  const desk = useDesk();
  const all = useStore(desk.templates.all);
  const now = useNow(60_000);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    desk.templates
      .refresh()
      .catch((failure) => setProblem(failure instanceof ProblemError ? failure : ProblemError.offline()));
  }, [desk]);
  const found = matching(all ?? [], dialog.query);
  const chosen = found.find(({ id }) => id === dialog.chosen) ?? found[0];
  const choose = (template: Template | undefined) =>
    desk.dialog.set({ ...dialog, chosen: template?.id ?? null });
  const close = () => desk.dialog.set(null);
  const edit = (template: Template | null) =>
    desk.dialog.set({ kind: 'template', back: dialog, draft: template ? drafted(template) : emptyDraft() });
  const insert = (template: Template | undefined) => {
    if (template && onInsert && !isOutdated(template, now)) {
      close();
      onInsert(template.text);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = chosen ? found.indexOf(chosen) : -1;
      const next = Math.max(0, Math.min(found.length - 1, at + step));
      choose(found[next]);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      insert(chosen);
    }
  };
  const editable = chosen && (!chosen.shared || desk.keepsShared);
  return (
    <Dialog view="templates" title="定型文" shape="wide" onClose={close}>
      <div className="templates">
        <p className="templates-search">
          <input
            type="search"
            autoFocus
            aria-label="定型文をさがす"
            placeholder="題名・分類・文の一部でさがす（↑↓で選び、Enterで入れる）"
            value={dialog.query}
            onChange={(event) => desk.dialog.set({ ...dialog, query: event.target.value, chosen: null })}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="button button-compact" onClick={() => edit(null)}>
            新しく作る
          </button>
        </p>
        <ul className="templates-list" ref={list} aria-label="見つかった定型文">
          {found.map((template) => (
            <li key={template.id}>
              <button
                type="button"
                aria-current={template === chosen}
                onClick={() => choose(template)}
                onDoubleClick={() => insert(template)}
              >
                <strong>{template.title}</strong>
                <span className="templates-facts">
                  <br />
                  {[template.shared ? 'センター共通' : '自分用', template.category]
                    .filter(Boolean)
                    .join(' · ')}
                  {isOutdated(template, now) && <span className="templates-outdated"> ▲ 期限切れ</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div className="templates-shown">
          {problem && <ProblemNotice problem={problem} />}
          {all === null && !problem && <p role="status">読んでいます…</p>}
          {all !== null && !chosen && (
            <p>{all.length === 0 ? '定型文はまだありません。' : '見つかりません。'}</p>
          )}
          {chosen && (
            <>
              <p className="templates-text">
                <MarkedText text={chosen.text} />
              </p>
              {chosen.validUntil !== null && (
                <p className={isOutdated(chosen, now) ? 'templates-outdated' : 'templates-facts'}>
                  根拠: {chosen.basis} · {formatDate(chosen.validUntil)}まで
                  {isOutdated(chosen, now) && '（期限を過ぎたため送れません）'}
                </p>
              )}
              <p className="dialog-actions">
                {editable && (
                  <button type="button" className="button button-compact" onClick={() => edit(chosen)}>
                    直す
                  </button>
                )}
                {onInsert && (
                  <button
                    type="button"
                    className="button button-compact button-primary"
                    disabled={isOutdated(chosen, now)}
                    onClick={() => insert(chosen)}
                  >
                    文に入れる <kbd>Enter</kbd>
                  </button>
                )}
              </p>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
