import './memo.css';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useEffect, useRef } from 'react';
import type { Memo } from '../../shared/api/types';
import { SheetLine } from '../../shared/casework/sheet-line';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { CourseSection } from './course-section';
import { MemoClash } from './memo-clash';
import { MemoText } from './memo-text';

interface Props {
  id: string;
}

/** ⑧: what counselors write for themselves, saved as they type. */
export function MemoPane({ id }: Props) {
  const desk = useDesk();
  const casework = desk.caseworks.of(id);
  const { read, problem } = useStore(casework.state);
  const { content: memo, clashes, written } = useStore(casework.memo.state);
  const asked = useStore(casework.memoAsked);
  const place = useRef<HTMLDivElement>(null);
  const answered = useRef(0);
  useEffect(() => {
    if (read && asked > answered.current) {
      answered.current = asked;
      place.current?.querySelector('textarea')?.focus();
    }
  }, [read, asked]);
  const change = (part: Partial<Memo>) => casework.memo.change((now) => ({ ...now, ...part }));
  if (!read) {
    return problem ? <ProblemNotice problem={problem} /> : <p role="status">読んでいます…</p>;
  }
  return (
    <div className="memo" ref={place}>
      <div className="memo-line">
        <SheetLine sheet={casework.memo} />
        <button
          type="button"
          className="button button-compact"
          disabled={written.revision === 0}
          onClick={() => desk.dialog.set({ kind: 'memo-revisions', id })}
        >
          版
        </button>
      </div>
      {clashes.map((clash) => (
        <MemoClash key={clash.part} sheet={casework.memo} clash={clash} />
      ))}
      <fieldset className="memo-fields" disabled={!desk.handles}>
        <MemoText label="要旨" text={memo.summary} onChange={(summary) => change({ summary })} />
        <MemoText label="対応方針" text={memo.policy} onChange={(policy) => change({ policy })} />
        <CourseSection course={memo.course} onChange={(course) => change({ course: [...course] })} />
        <div className="memo-internal">
          <MemoText
            label="内部メモ"
            hint="相談者には見えません"
            text={memo.internal}
            onChange={(internal) => change({ internal })}
          />
        </div>
      </fieldset>
      <p className="memo-promise">メモは、どこも相談者には見えません。</p>
    </div>
  );
}
