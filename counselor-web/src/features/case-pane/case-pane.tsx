import './case-pane.css';
import { type ReactNode, useEffect } from 'react';
import type { CaseTab } from '../../shared/casework/casework';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { useTabs } from '../../shared/ui/use-tabs';

export interface CasePanel {
  name: CaseTab;
  label: string;
  /** How far it is filled in; null where there is nothing to fill in. */
  done: 'done' | 'open' | 'missing' | null;
  content: ReactNode;
}

interface Props {
  id: string;
  panels: readonly CasePanel[];
  /** What must be seen whichever tab is open. */
  strip: ReactNode;
}

const DOTS = {
  done: { sign: '●', words: '記入済み' },
  open: { sign: '○', words: 'まだ' },
  missing: { sign: '！', words: '必須が未選択' },
} as const;

/** B7: what is known and recorded of the open consultation; each keeps the tab it was left at. */
export function CasePane({ id, panels, strip }: Props) {
  const desk = useDesk();
  const casework = desk.caseworks.of(id);
  const shown = useStore(casework.tab);
  const { conversation } = useStore(desk.conversations.of(id));
  const version = conversation?.version;
  const tabs = useTabs(
    panels.map(({ name }) => name),
    shown,
    (name) => casework.tab.set(name),
  );
  useEffect(() => {
    if (version !== undefined) {
      desk.caseworks.refreshQuietly(id);
    }
  }, [desk, id, version]);
  return (
    <aside className="case" aria-label="この相談の記録">
      {strip}
      <div
        className="case-tabs"
        role="tablist"
        aria-label="記録の種類"
        ref={tabs.ref}
        onKeyDown={tabs.onKeyDown}
        tabIndex={-1}
      >
        {panels.map(({ name, label, done }) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`case-tab-${name}`}
            aria-selected={name === shown}
            aria-controls="case-panel"
            tabIndex={name === shown ? 0 : -1}
            onClick={() => casework.tab.set(name)}
          >
            {label}
            {done && (
              <span className={`case-dot case-dot-${done}`}>
                <span aria-hidden="true">{DOTS[done].sign}</span>
                <span className="visually-hidden">{DOTS[done].words}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div className="case-panel" role="tabpanel" id="case-panel" aria-labelledby={`case-tab-${shown}`}>
        {panels.find(({ name }) => name === shown)?.content}
      </div>
    </aside>
  );
}
