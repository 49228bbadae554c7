import './dropdown.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface Props {
  label: ReactNode;
  /** What the button is called where the label is only a sign. */
  name?: string;
  /** The panel's edge that stands under the button's own, so that it stays on the screen. */
  edge?: 'left' | 'right';
  children: ReactNode;
}

/** A button that opens a small panel below it; Esc or a press elsewhere closes it. */
export function Dropdown({ label, name, edge = 'right', children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  useEffect(() => {
    if (!open) {
      return;
    }
    const outside = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        setOpen(false);
        button.current?.focus();
      }
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('keydown', onEscape);
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div className="dropdown" ref={place}>
      <button
        type="button"
        ref={button}
        className="bar-button"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label} ▾
      </button>
      <div id={panel} className={`dropdown-panel dropdown-${edge}`} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
