import { HideButton } from '../hide/hide-button';
import { useStore } from '../store';
import { nextTextSize, textSize } from '../text-size';
import './top-bar.css';

interface Props {
  hideAddress: string;
  /** The page that is open is 今すぐできること itself. */
  onNowPage?: boolean;
}

/** Fixed on every page: what helps at once, the size of the text, the way out. */
export function TopBar({ hideAddress, onNowPage = false }: Props) {
  const size = useStore(textSize);
  return (
    <header class="top-bar">
      <a class="top-bar-item" href="/now" aria-current={onNowPage ? 'page' : undefined}>
        <span>
          <span aria-hidden="true">⚡</span>今すぐできること
        </span>
      </a>
      <button type="button" class="top-bar-item" onClick={nextTextSize}>
        <span>
          文字 {size}
          <span class="visually-hidden">（押すと大きさが変わります）</span>
        </span>
      </button>
      <HideButton address={hideAddress} class="top-bar-item" />
    </header>
  );
}
