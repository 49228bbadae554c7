import './deadline.css';
import { ProblemNotice, useNow } from '@madoguchi/web-kit/react';
import { jst } from '@madoguchi/web-kit/time';
import type { CaseDeadline, ContractKind } from '../../shared/api/types';
import { ClashBox } from '../../shared/casework/clash-box';
import { SheetLine } from '../../shared/casework/sheet-line';
import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';
import { DeadlineAnswer } from './deadline-answer';
import { asksForDay, asksForPaper, deadlineWords, PAPERS } from './deadline-words';
import { useDeadline } from './use-deadline';

interface Props {
  id: string;
}

const NOTHING_ASKED = { paper: null, day: null };

/** By when the consumer can cancel: a help to count, which a counselor answers for. */
export function DeadlinePane({ id }: Props) {
  const desk = useDesk();
  const casework = desk.caseworks.of(id);
  const kinds = useStore(desk.caseworks.kinds);
  const { problem } = useStore(casework.state);
  const { clashes } = useStore(casework.deadline.state);
  const { read, begun, deadline } = useDeadline(id);
  const today = jst(useNow(60_000)).date;
  if (!read || !kinds) {
    return problem ? <ProblemNotice problem={problem} /> : <p role="status">読んでいます…</p>;
  }
  const kind = kinds.find((one) => one.kind === deadline.kind);
  const change = (part: Partial<CaseDeadline>) =>
    casework.deadline.change(() => ({ ...deadline, confirmed: false, ...part }));
  return (
    <div className="deadline">
      {begun || deadline.kind === null ? (
        <SheetLine sheet={casework.deadline} />
      ) : (
        <p className="sheet-line">
          <span className="auto-sign">自動</span> 答えとタグから入れました。未確認です
        </p>
      )}
      {clashes.map((clash) => (
        <ClashBox
          key={clash.part}
          sheet={casework.deadline}
          clash={clash}
          title="期限"
          theirs={theirWords(clash.theirs, kinds, today)}
        />
      ))}
      <fieldset className="deadline-fields" disabled={!desk.handles}>
        <legend className="visually-hidden">期限を確かめる</legend>
        <label className="field">
          契約の種類
          <select
            value={deadline.kind ?? ''}
            onChange={({ target }) =>
              change({ kind: kinds.find((one) => one.kind === target.value)?.kind ?? null })
            }
          >
            <option value="">まだわからない</option>
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.days === null ? one.title : `${one.title} ${one.days}日`}
              </option>
            ))}
          </select>
        </label>
        {asksForPaper(kind) && (
          <label className="field">
            法定の書面
            <select
              value={deadline.paper ?? ''}
              onChange={({ target }) =>
                change({ ...NOTHING_ASKED, paper: (target.value || null) as CaseDeadline['paper'] })
              }
            >
              <option value="">まだ聞いていない</option>
              {Object.entries(PAPERS).map(([paper, words]) => (
                <option key={paper} value={paper}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )}
        {asksForDay(kind, deadline) && (
          <label className="field">
            {kind?.first}
            <input
              type="date"
              max={kind?.kind === 'other' ? undefined : today}
              value={deadline.day ?? ''}
              onChange={({ target }) => change({ day: target.value || null })}
            />
          </label>
        )}
        <DeadlineAnswer id={id} kind={kind} today={today} onConfirm={(confirmed) => change({ confirmed })} />
      </fieldset>
    </div>
  );
}

/** What a colleague has written otherwise. */
function theirWords(json: string | undefined, kinds: readonly ContractKind[], today: string): string {
  if (json === undefined) {
    return '（空）';
  }
  const deadline = JSON.parse(json) as CaseDeadline;
  const title = kinds.find(({ kind }) => kind === deadline.kind)?.title ?? 'まだわからない';
  const paper = deadline.paper === null ? '' : ` 書面: ${PAPERS[deadline.paper]}`;
  const state = deadline.day ?? deadlineWords({ deadline, lastDay: null }, today);
  return `${title}${paper} ${state}${deadline.confirmed ? '（確認済み）' : ''}`;
}
