import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

/** Says how far the screen can be trusted while the stream is down. */
export function ConnectionStrip() {
  const freshness = useStore(useDesk().freshness);
  switch (freshness) {
    case 'live':
      return null;
    case 'polling':
      return (
        <p className="strip strip-caution" role="status">
          つながりなおしています（予備の方式）
        </p>
      );
    case 'stale':
      return (
        <p className="strip strip-danger" role="alert">
          最新でない可能性があります。送信前に確認します
        </p>
      );
  }
}
