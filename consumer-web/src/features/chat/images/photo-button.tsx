import { useState } from 'preact/hooks';
import type PhotoDialog from './photo-dialog';

interface Props {
  consultation: string;
  onSent: () => void;
}

/** What it opens is fetched when it is first wanted: the chat itself must be there before. */
export function PhotoButton({ consultation, onSent }: Props) {
  const [opened, setOpened] = useState<{ Dialog: typeof PhotoDialog } | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const open = async () => {
    try {
      const { default: Dialog } = await import('./photo-dialog');
      setUnreachable(false);
      setOpened({ Dialog });
    } catch {
      setUnreachable(true);
    }
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void open()}>
        写真
      </button>
      {unreachable && (
        <p class="photo-unreachable" role="alert">
          電波がありません。つながったら、もう一度押してください。
        </p>
      )}
      {opened && (
        <opened.Dialog consultation={consultation} onSent={onSent} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
