import './lists.css';
import type { ListName } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { useTabs } from '../../shared/ui/use-tabs';
import { ConsultationList } from './consultation-list';

const TABS: readonly { name: ListName; label: string }[] = [
  { name: 'waiting', label: '待ち' },
  { name: 'mine', label: '担当中' },
  { name: 'unattended', label: '担当不在' },
  { name: 'all', label: '全体' },
  { name: 'closed', label: '終了' },
];

const NAMES = TABS.map(({ name }) => name);

export function ListsPane() {
  const { lists } = useDesk();
  const shown = useStore(lists.shown);
  const counts = useStore(lists.counts);
  const tabs = useTabs(NAMES, shown, (name) => lists.show(name));
  return (
    <section className="lists" aria-label="相談の一覧">
      <div
        className="lists-tabs"
        role="tablist"
        aria-label="一覧の種類"
        ref={tabs.ref}
        onKeyDown={tabs.onKeyDown}
        tabIndex={-1}
      >
        {TABS.map(({ name, label }) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`list-tab-${name}`}
            aria-selected={name === shown}
            aria-controls="list-panel"
            tabIndex={name === shown ? 0 : -1}
            onClick={() => lists.show(name)}
          >
            {label}
            <span className="lists-count">{counts?.[name] ?? '–'}</span>
          </button>
        ))}
      </div>
      <div className="lists-panel" role="tabpanel" id="list-panel" aria-labelledby={`list-tab-${shown}`}>
        <ConsultationList key={shown} name={shown} />
      </div>
    </section>
  );
}
