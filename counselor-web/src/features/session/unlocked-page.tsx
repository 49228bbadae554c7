import { useEffect } from 'react';
import { PlainPage } from '../../shared/ui/plain-page';
import { Tabs } from './tabs';
import { tellOpener } from './unlock-window';

/** Where the unlock window ends up: it tells the desk and goes. */
export function UnlockedPage() {
  useEffect(() => {
    const tabs = new Tabs();
    tabs.tell('unlocked');
    tellOpener();
    tabs.close();
    window.close();
  }, []);
  return (
    <PlainPage title="ロックを解除しました">
      <p>元の窓口の画面にもどってください。この画面は閉じてかまいません。</p>
      <a className="button" href="/">
        窓口の画面を開く
      </a>
    </PlainPage>
  );
}
