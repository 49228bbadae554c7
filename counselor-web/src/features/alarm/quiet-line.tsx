import { useNow } from '@madoguchi/web-kit/react';
import { formatClock } from '@madoguchi/web-kit/time';
import { useStore } from '../../shared/store';
import { nextRinging } from './alarm-state';
import { useBell } from './bell';

/** What stands in the band's place while nothing rings: that all is well, or that something was put off. */
export function QuietLine() {
  const state = useStore(useBell().alarm);
  const next = nextRinging(state, useNow(10_000));
  if (next === null) {
    return <p className="alarm-quiet">新しい知らせはありません</p>;
  }
  return (
    <p className="alarm-quiet">
      <strong>あとで {state.calls.length}件</strong> {formatClock(next)}にもう一度知らせます
    </p>
  );
}
