import { useEffect, useRef, useState } from 'preact/hooks';
import { Link } from '../../../shared/ui/link';
import './menu.css';

interface Props {
  /** Absent while there is nothing to end. */
  onEnd: (() => void) | null;
  onNotices: () => void;
}

/** ⋯: a list of buttons that opens in place and closes by Escape, by a choice, or by pressing elsewhere. */
export function Menu({ onEnd, onNotices }: Props) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const elsewhere = (event: Event) => {
      if (!whole.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      opener.current?.focus();
    }
  };
  const choose = (act: () => void) => () => {
    setOpen(false);
    opener.current?.focus();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here for the buttons inside
    <div class="menu" ref={whole} onKeyDown={closeByEscape}>
      <button
        type="button"
        ref={opener}
        class="menu-opener"
        aria-expanded={open}
        aria-controls="menu-items"
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
        <span class="visually-hidden">そのほかの操作</span>
      </button>
      <ul id="menu-items" class="menu-items" hidden={!open}>
        <li>
          <Link class="menu-item" to="/history">
            これまでの相談
          </Link>
        </li>
        <li>
          <button type="button" class="menu-item" onClick={choose(onNotices)}>
            通知
          </button>
        </li>
        {onEnd && (
          <li>
            <button type="button" class="menu-item" onClick={choose(onEnd)}>
              相談を終わる
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
