import './images.css';
import { useEffect, useState } from 'react';
import type { Attached } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import type { OpenDialog } from '../../shared/desk/dialogs';
import { useStore } from '../../shared/store';
import { Dialog } from '../../shared/ui/dialog';
import { imageAddress } from './image-address';

interface Props {
  dialog: Extract<OpenDialog, { kind: 'image' }>;
}

const ZOOMS = [1, 1.5, 2, 3, 4];

interface Acts {
  go(step: number): void;
  change(step: number): void;
  turn(): void;
}

const KEYS: Record<string, (acts: Acts) => void> = {
  ArrowLeft: ({ go }) => go(-1),
  ArrowRight: ({ go }) => go(1),
  '+': ({ change }) => change(1),
  '-': ({ change }) => change(-1),
  r: ({ turn }) => turn(),
};

/** One image of a conversation as large as wanted, and the others by the arrow keys. */
export function ImageViewer({ dialog }: Props) {
  const desk = useDesk();
  const { conversation } = useStore(desk.conversations.of(dialog.id));
  const [zoom, setZoom] = useState(0);
  const [quarters, setQuarters] = useState(0);
  const images = (conversation?.messages ?? []).flatMap(({ image }): Attached[] =>
    image?.state === 'shown' ? [image] : [],
  );
  const at = images.findIndex(({ id }) => id === dialog.image);
  const image = images[at];
  const go = (step: number) => {
    const next = images[at + step];
    if (next) {
      setZoom(0);
      setQuarters(0);
      desk.dialog.set({ ...dialog, image: next.id });
    }
  };
  const change = (step: number) => setZoom((now) => Math.min(ZOOMS.length - 1, Math.max(0, now + step)));
  const turn = () => setQuarters((now) => now + 1);
  // The focus may stand on any button of the dialog.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = KEYS[event.key];
      if (act) {
        event.preventDefault();
        act({ go, change, turn });
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <Dialog
      view="image"
      title={`画像 ${at + 1} / ${images.length}`}
      shape="wide"
      onClose={() => desk.dialog.set(null)}
    >
      <div className="viewer">
        <p className="viewer-tools">
          <button type="button" className="button button-compact" disabled={at <= 0} onClick={() => go(-1)}>
            ← 前
          </button>
          <button
            type="button"
            className="button button-compact"
            disabled={at >= images.length - 1}
            onClick={() => go(1)}
          >
            次 →
          </button>
          <button type="button" className="button button-compact" onClick={() => change(1)}>
            大きく
          </button>
          <button type="button" className="button button-compact" onClick={() => change(-1)}>
            小さく
          </button>
          <button type="button" className="button button-compact" onClick={turn}>
            回す
          </button>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever works by keyboard scrolls here */}
        <section className="viewer-image" aria-label="画像" tabIndex={0}>
          {image && (
            <Turned
              address={imageAddress(dialog.id, image)}
              image={image}
              quarters={quarters}
              zoom={ZOOMS[zoom] ?? 1}
            />
          )}
        </section>
      </div>
    </Dialog>
  );
}

interface TurnedProps {
  address: string;
  image: Attached;
  quarters: number;
  zoom: number;
}

/** Turning alone takes no room of its own, so that a part could not be scrolled to: the frame has the turned size. */
function Turned({ address, image, quarters, zoom }: TurnedProps) {
  const ratio = (image.width ?? 1) / (image.height ?? 1);
  const lying = quarters % 2 === 1;
  const shape = lying ? 1 / ratio : ratio;
  return (
    <div
      className="viewer-frame"
      style={{ aspectRatio: shape, width: `calc(min(100%, (100dvh - 14rem) * ${shape}) * ${zoom})` }}
    >
      <img
        src={address}
        alt="添付画像"
        style={{
          width: lying ? `${ratio * 100}%` : '100%',
          transform: `translate(-50%, -50%) rotate(${quarters * 90}deg)`,
        }}
      />
    </div>
  );
}
