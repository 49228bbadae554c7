import { type Upload, upload } from '@madoguchi/web-kit/api';
import { uuid7 } from '@madoguchi/web-kit/ids';
import { ProblemError, problemText } from '@madoguchi/web-kit/problem';
import { useEffect, useRef, useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { lastSeq } from '../../shared/desk/merge';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';
import { Thumbnail } from './thumbnail';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'attach' }>;
}

/** 5(4)②: ten mebibytes, and not one byte more. */
const LIMIT = 10 * 1024 * 1024;

interface Item {
  /** Made once for each image: sent again, it is still the same message. */
  id: string;
  file: File;
  sent: boolean;
  problem: ProblemError | null;
}

/** The preview of images: to whom, which, and how far they are. Nothing goes before it was looked at. */
export function AttachDialog({ dialog }: Props) {
  const desk = useDesk();
  const { conversation } = useStore(desk.conversations.of(dialog.id));
  const [items, setItems] = useState<readonly Item[]>(() => dialog.files.map(chosen));
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<Upload | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const close = () => desk.dialog.set(null);
  const change = (id: string, more: Partial<Item>) =>
    setItems((now) => now.map((item) => (item.id === id ? { ...item, ...more } : item)));
  const open = items.filter(({ sent, problem }) => !sent && (problem === null || isWorthAnotherTry(problem)));

  const send = async () => {
    let seen = lastSeq(conversation?.messages);
    for (const { id, file } of open) {
      change(id, { problem: null });
      setProgress(0);
      running.current = upload(
        `/api/desk/consultations/${dialog.id}/images?message=${id}&seen=${seen}`,
        file,
        setProgress,
      );
      try {
        seen = (await running.current.done).seq;
        change(id, { sent: true });
      } catch (failure) {
        change(id, { problem: failure instanceof ProblemError ? failure : null });
        break;
      } finally {
        setProgress(null);
      }
    }
    desk.conversations.refreshQuietly(dialog.id);
  };
  return (
    <Dialog view="attach" title="画像を送る" onClose={close}>
      <p>
        <strong>→ {conversation?.head.caseNumber} の相談者</strong>
      </p>
      <ul className="attach-list">
        {items.map((item) => (
          <li key={item.id}>
            <Thumbnail file={item.file} />
            <p role={item.problem ? 'alert' : undefined}>{words(item)}</p>
          </li>
        ))}
      </ul>
      {progress !== null && (
        <p role="status">
          送信中… {Math.round(progress * 100)}%
          <progress max={1} value={progress} aria-label="送信の進みぐあい" />
        </p>
      )}
      <p className="dialog-actions">
        {progress !== null && (
          <button type="button" className="button button-compact" onClick={() => running.current?.cancel()}>
            中止
          </button>
        )}
        {progress === null && open.length > 0 && (
          <button type="button" className="button button-compact button-primary" onClick={() => void send()}>
            {open.some(({ problem }) => problem) ? '送りなおす' : `${open.length}枚を送る`}
          </button>
        )}
      </p>
    </Dialog>
  );
}

function chosen(file: File): Item {
  return {
    id: uuid7(),
    file,
    sent: false,
    problem: file.size > LIMIT ? new ProblemError('too-large', 413) : null,
  };
}

function isWorthAnotherTry(problem: ProblemError): boolean {
  return problem.passing || problem.slug === 'unseen-changes';
}

function words({ file, sent, problem }: Item): string {
  if (sent) {
    return `${file.name} 送りました`;
  }
  if (problem?.slug === 'too-large') {
    return `${file.name} 大きすぎます（10MBまで）`;
  }
  if (problem) {
    const { happened, next } = problemText(problem);
    return `${file.name} ${happened}${next}`;
  }
  return file.name;
}
