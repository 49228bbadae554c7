import './disclosure.css';
import { ProblemNotice } from '@madoguchi/web-kit/react';
import { useCallback, useEffect, useState } from 'react';
import type { DisclosureApi } from '../../shared/api/disclosure-api';
import type { Disclosure } from '../../shared/api/types';
import type { DisclosureDraft, DisclosureRoomState } from '../../shared/desk/disclosure-room';
import { Dialog } from '../../shared/ui/dialog';
import { DisclosureCard } from './disclosure-card';
import { DisclosureForm } from './disclosure-form';
import { emptyDraft } from './draft';
import { IdentificationView } from './identification-view';
import { useAttempt } from './use-attempt';

interface Props {
  api: DisclosureApi;
  room: DisclosureRoomState;
  onRoom(room: DisclosureRoomState): void;
  onClose(): void;
}

/** What the other person does shows while one waits for it. */
const EVERY_MS = 5_000;

/** 識別番号の開示: what was asked and decided, a new request, and the LINE id while it is open. */
export function DisclosuresDialog({ api, room, onRoom, onClose }: Props) {
  const [items, setItems] = useState<readonly Disclosure[] | null>(null);
  const { problem, attempt } = useAttempt();
  const read = useCallback(async () => setItems(await api.all()), [api]);
  const listed = room.draft === null && room.identified === null;
  useEffect(() => {
    if (!listed) {
      return;
    }
    void attempt(read);
    const beat = setInterval(() => void attempt(read), EVERY_MS);
    return () => clearInterval(beat);
  }, [listed, attempt, read]);
  const begin = (kind: Disclosure['kind']) =>
    onRoom({ ...room, draft: emptyDraft(kind, room.about), identified: null });
  const list = () => onRoom({ ...room, draft: null, identified: null });
  const send = (draft: DisclosureDraft, made: Disclosure) =>
    onRoom({ about: draft.subject, draft: null, identified: made.state === 'open' ? made.id : null });
  return (
    <Dialog view="disclosures" title="識別番号の開示" shape="wide" onClose={onClose}>
      {room.identified !== null ? (
        <IdentificationView api={api} id={room.identified} onBack={list} />
      ) : room.draft !== null ? (
        <DisclosureForm
          api={api}
          draft={room.draft}
          onDraft={(draft) => onRoom({ ...room, draft })}
          onMade={send}
          onBack={list}
        />
      ) : (
        <>
          <p className="disclosure-begin">
            <button type="button" className="button button-compact" onClick={() => begin('ordinary')}>
              文書による照会で申請する
            </button>
            <button
              type="button"
              className="button button-compact disclosure-danger"
              onClick={() => begin('danger')}
            >
              ▲ 命の危険：すぐに開示する
            </button>
            {room.about && <span>{room.about.name} について</span>}
          </p>
          {problem && <ProblemNotice problem={problem} />}
          {items === null && !problem && <p role="status">読んでいます…</p>}
          {items?.length === 0 && <p>これまでに開示の申請はありません。</p>}
          <ul className="disclosure-list" aria-label="開示の申請">
            {items?.map((item) => (
              <li key={item.id}>
                <DisclosureCard
                  api={api}
                  item={item}
                  onChanged={() => void attempt(read)}
                  onIdentify={() => onRoom({ ...room, identified: item.id })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
