import type { ProblemError } from '@madoguchi/web-kit/problem';
import type { StreamStatus } from '@madoguchi/web-kit/stream';

/** What the yellow line says about the connection; null while all is well. */
export function troubleWords(
  online: boolean,
  trouble: ProblemError | null,
  stream: StreamStatus,
): string | null {
  if (!online || trouble?.slug === 'offline') {
    return '電波がありません。書いたものは保存され、つながると送ります。';
  }
  if (trouble?.passing) {
    return 'いま相談画面のサービスにつながりません。書いたものは保存され、つながると送ります。';
  }
  if (stream === 'stale') {
    return '最新でない可能性があります。つながりなおしています。';
  }
  if (stream === 'polling') {
    return 'つながりなおしています。新しい返事は数秒おきに確かめています。';
  }
  return null;
}
