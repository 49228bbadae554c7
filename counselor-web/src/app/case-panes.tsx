import { CardPane } from '../features/card/card-pane';
import { CasePane, type CasePanel } from '../features/case-pane/case-pane';
import { DeadlinePane } from '../features/deadline/deadline-pane';
import { DeadlineStrip } from '../features/deadline/deadline-strip';
import { HistoryPane } from '../features/history/history-pane';
import { MemoPane } from '../features/memo/memo-pane';
import { TagsPane } from '../features/tags/tags-pane';
import { useDesk } from '../shared/desk/desk-context';
import { useStore } from '../shared/store';

interface Props {
  id: string;
}

/** The right side of the desk: what came before, and what is recorded. */
export function CasePanes({ id }: Props) {
  const desk = useDesk();
  const casework = desk.caseworks.of(id);
  const { missing } = useStore(casework.state);
  const tags = useStore(casework.tags.state).content;
  const memo = useStore(casework.memo.state).content;
  const card = useStore(casework.card.state).content;
  const { confirmed } = useStore(casework.deadline.state).content;
  const form = useStore(desk.caseworks.form);
  const unfilled = form?.fields.some(
    ({ id: field, required }) => required && !card.some((one) => one.field === field),
  );
  const cardDone = unfilled === false ? 'done' : 'open';
  const tagged = tags.length > 0 ? 'done' : 'open';
  const panels: CasePanel[] = [
    { name: 'history', label: '履歴', done: null, content: <HistoryPane id={id} /> },
    {
      name: 'tags',
      label: 'タグ',
      done: missing.length > 0 ? 'missing' : tagged,
      content: <TagsPane id={id} />,
    },
    {
      name: 'memo',
      label: 'メモ',
      done: memo.summary === '' ? 'open' : 'done',
      content: <MemoPane id={id} />,
    },
    { name: 'card', label: 'カード', done: cardDone, content: <CardPane id={id} /> },
    { name: 'deadline', label: '期限', done: confirmed ? 'done' : 'open', content: <DeadlinePane id={id} /> },
  ];
  return <CasePane id={id} panels={panels} strip={<DeadlineStrip id={id} />} />;
}
