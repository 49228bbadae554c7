import './templates.css';
import { ProblemError } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { type FormEvent, useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog, TemplateDraft } from '../../shared/desk/dialogs';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';
import { finished } from './template-draft';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'template' }>;
}

/** Keeps a template: one's own, and for supervisors the centre's. */
export function TemplateForm({ dialog }: Props) {
  const desk = useDesk();
  const { draft, back } = dialog;
  const all = useStore(desk.templates.all) ?? [];
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const leave = () => desk.dialog.set(back);
  const change = (more: Partial<TemplateDraft>) =>
    desk.dialog.set({ ...dialog, draft: { ...draft, ...more } });
  const attempt = async (action: () => Promise<void>, chosen: string | null) => {
    try {
      await action();
      desk.dialog.set({ ...back, query: '', chosen });
    } catch (failure) {
      setProblem(failure instanceof ProblemError ? failure : ProblemError.offline());
    }
  };
  const ready = finished(draft);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (ready) {
      void attempt(() => desk.templates.keep(ready, draft.shared), draft.id);
    }
  };
  return (
    <Dialog view="template" title={draft.standing ? '定型文を直す' : '定型文を作る'} onClose={leave}>
      <form className="dialog-form template-form" onSubmit={keep}>
        {problem && <ProblemNotice problem={problem} />}
        {desk.keepsShared && !draft.standing && (
          <label className="choice">
            <input
              type="checkbox"
              checked={draft.shared}
              onChange={(event) => change({ shared: event.target.checked })}
            />
            センター共通にする（相談員みんなが使えます）
          </label>
        )}
        <label className="field">
          題名
          <input
            required
            maxLength={80}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </label>
        <label className="field">
          分類（なくてもかまいません）
          <input
            maxLength={40}
            list="template-categories"
            value={draft.category}
            onChange={(event) => change({ category: event.target.value })}
          />
        </label>
        <datalist id="template-categories">
          {[...new Set(all.map(({ category }) => category))].filter(Boolean).map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        <label className="field">
          文（あとで埋める所は {'{{会社名}}'} のように書きます）
          <textarea
            required
            maxLength={4_000}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
        <div className="template-legal">
          <label className="field">
            法令の文なら、その根拠
            <input
              maxLength={200}
              value={draft.basis}
              onChange={(event) => change({ basis: event.target.value })}
            />
          </label>
          <label className="field">
            いつまで使えるか
            <input
              type="date"
              required={draft.basis.trim() !== ''}
              value={draft.validUntil}
              onChange={(event) => change({ validUntil: event.target.value })}
            />
          </label>
        </div>
        <p className="dialog-actions">
          {draft.standing && (
            <button
              type="button"
              className="button button-compact"
              onClick={() => void attempt(() => desk.templates.drop(draft), null)}
            >
              削除する
            </button>
          )}
          <button type="button" className="button button-compact" onClick={leave}>
            やめる
          </button>
          <button type="submit" className="button button-compact button-primary" disabled={!ready}>
            保存する
          </button>
        </p>
      </form>
    </Dialog>
  );
}
