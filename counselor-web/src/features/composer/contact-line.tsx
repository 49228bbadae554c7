import type { Composer } from './composer';

interface Props {
  composer: Composer;
}

/** 『この相談者に連絡する』: what sending does, said all the time while it is written. */
export function ContactLine({ composer }: Props) {
  return (
    <p className="composer-line composer-contact">
      終了した相談です。送ると再開し、あなたの担当になります。
      <button type="button" className="button button-compact" onClick={() => composer.contact(false)}>
        やめる
      </button>
    </p>
  );
}
