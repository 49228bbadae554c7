import type { ProblemError } from '@madoguchi/web-kit/problem';

/** Stands above the way past the questions, at the screen's bottom: there it moves nothing when the network goes. */
export function Unsaved({ trouble }: { trouble: ProblemError | null }) {
  return (
    <p class="intake-unsaved" role="status">
      {trouble?.passing && '電波がありません。答えは保存し、つながると送ります'}
    </p>
  );
}
