import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { View } from './view';

interface Props {
  view: View;
  title: string;
  class?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A question that must be answered first. Escape and the phone's back gesture close it; the focus returns by itself. */
export function Dialog({ view, title, class: className = '', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog ${className}`}
      data-view={view}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
