import type { Head } from '../../shared/api/types';
import { useDesk } from '../../shared/desk/desk-context';
import { useComposers } from './composers';

interface Props {
  head: Head;
}

/** To a consumer whose consultation is closed; where another one of theirs is open, that is the place to write. */
export function ContactButton({ head }: Props) {
  const desk = useDesk();
  const composer = useComposers().of(head.id);
  const open = head.history.find((other) => other.state !== 'closed');
  return open ? (
    <p>
      この相談者には続いている相談があります。
      <button type="button" className="button button-compact" onClick={() => desk.opened.open(open.id)}>
        その相談を開く
      </button>
    </p>
  ) : (
    <button type="button" className="button button-compact" onClick={() => composer.contact(true)}>
      この相談者に連絡する
    </button>
  );
}
