import { useState } from 'preact/hooks';
import { readLocal, writeLocal } from '../storage/local';
import { HIDE_EXPLAINED } from '../storage/names';
import { hide } from './hide';
import { HideExplained } from './hide-explained';

interface Props {
  address: string;
  class?: string;
}

/** 画面をかくす. The first time it covers the screen and says what it can't do; from then on it acts at once. */
export function HideButton({ address, class: className = 'button' }: Props) {
  const [explaining, setExplaining] = useState(false);
  const press = () => {
    if (readLocal(HIDE_EXPLAINED) === null) {
      setExplaining(true);
    } else {
      void hide(address);
    }
  };
  const agree = () => {
    writeLocal(HIDE_EXPLAINED, 'yes');
    void hide(address);
  };
  return (
    <>
      <button type="button" class={className} onClick={press}>
        画面をかくす
      </button>
      {explaining && <HideExplained onHide={agree} onBack={() => setExplaining(false)} />}
    </>
  );
}
