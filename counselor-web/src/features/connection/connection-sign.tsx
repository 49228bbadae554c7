import { useDesk } from '../../shared/desk/desk-context';
import { useStore } from '../../shared/store';

const WORDS = { live: '● 接続', polling: '◐ 予備の方式', stale: '○ 切断' } as const;

export function ConnectionSign() {
  const freshness = useStore(useDesk().freshness);
  return <span className={`sign sign-${freshness}`}>{WORDS[freshness]}</span>;
}
