import './dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { View } from './view';

interface Props {
  view: View;
  title: string;
  /** `side`: along the right edge, for reading. */
  shape?: 'middle' | 'side' | 'wide';
  onClose(): void;
  children: ReactNode;
}

/** A question over the page: the rest can't be reached until it is answered or closed with Esc. */
export function Dialog({ view, title, shape = 'middle', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${shape}`}
      data-view={view}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button button-compact" onClick={onClose}>
          閉じる
        </button>
      </header>
      {children}
    </dialog>
  );
}
