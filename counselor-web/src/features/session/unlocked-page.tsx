import { useEffect } from 'react';
import { PlainPage } from '../../shared/ui/plain-page';
import { Tabs } from './tabs';
import { tellOpener } from './unlock-window';

interface Props {
  /** The login was broken off, or somebody else's: the desk stays locked. */
  failed: boolean;
}

/** Where the unlock window ends up: it tells the desk and goes. */
export function UnlockedPage({ failed }: Props) {
  useEffect(() => {
    if (failed) {
      return;
    }
    const tabs = new Tabs();
    tabs.tell('unlocked');
    tellOpener();
    tabs.close();
    window.close();
  }, [failed]);
  if (failed) {
    return (
      <PlainPage view="unlock-failed" title="ロックを解除できませんでした">
        <p role="alert">窓口を開いた本人のIDで、もう一度ためしてください。書きかけの文は残っています。</p>
        <a className="button button-primary" href="/api/desk/session/unlock">
          もう一度
        </a>
      </PlainPage>
    );
  }
  return (
    <PlainPage view="unlocked" title="ロックを解除しました">
      <p>元の窓口の画面にもどってください。この画面は閉じてかまいません。</p>
      <a className="button" href="/">
        窓口の画面を開く
      </a>
    </PlainPage>
  );
}
