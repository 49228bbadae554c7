import './casework.css';
import { useStore } from '../store';
import type { Clash } from './merge-parts';
import type { Sheet } from './sheet';

interface Props<T> {
  sheet: Sheet<T>;
  clash: Clash;
  /** What both have changed. */
  title: string;
  theirs: string;
}

/** Both versions are on the screen until somebody decides; ours stands in its field. */
export function ClashBox<T>({ sheet, clash, title, theirs }: Props<T>) {
  const { written } = useStore(sheet.state);
  return (
    <div className="clash" role="alert">
      <p>
        「{title}」は {written.by?.name ?? 'ほかの相談員'} さんも書きかえました。
      </p>
      <blockquote className="clash-theirs">{theirs}</blockquote>
      <p className="clash-actions">
        <button
          type="button"
          className="button button-compact"
          onClick={() => sheet.decide(clash.part, 'theirs')}
        >
          これにする
        </button>
        <button
          type="button"
          className="button button-compact"
          onClick={() => sheet.decide(clash.part, 'mine')}
        >
          自分の内容のまま
        </button>
      </p>
    </div>
  );
}
