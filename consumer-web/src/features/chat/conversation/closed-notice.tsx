import { Link } from '../../../shared/ui/link';

/** After the end: whether one can still go on here, and where a new matter goes. */
export function ClosedNotice({
  writable,
  settled,
  openElsewhere,
}: {
  writable: boolean;
  /** Whether the page knows already where the next word goes. */
  settled: boolean;
  openElsewhere: boolean;
}) {
  return (
    <div class="notice closed-notice">
      <p>
        相談はここまでになりました。
        {writable && '30日以内ならここに書くと続けられます。'}
      </p>
      {settled && (
        <Link class="button button-small" to={openElsewhere ? '/chat' : '/chat/new'}>
          {openElsewhere ? '相談のつづきへ' : '別のことを新しく相談する'}
        </Link>
      )}
    </div>
  );
}
