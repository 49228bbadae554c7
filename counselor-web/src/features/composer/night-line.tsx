import { useNow } from '@madoguchi/web-kit/react';
import { formatOpening } from '@madoguchi/web-kit/time';
import { useDesk } from '../../shared/desk/desk-context';
import { isOutOfHours, quietUntil } from '../../shared/desk/reception';
import { useStore } from '../../shared/store';
import type { Composer } from './composer';

interface Props {
  composer: Composer;
}

/** Out of hours: that it is so, and when the consumer will be told of what is sent now. */
export function NightLine({ composer }: Props) {
  const hours = useStore(useDesk().reception.hours);
  const { atOnce } = useStore(composer.state);
  const now = useNow();
  const morning = quietUntil(hours, now);
  if (morning === null && !isOutOfHours(hours, now)) {
    return null;
  }
  return (
    <p className="composer-line composer-night">
      {isOutOfHours(hours, now) && '受付時間外です。'}
      {morning !== null && (
        <>
          {!atOnce && `送るとお知らせは${formatOpening(morning, now)}に届きます。`}
          <label className="choice">
            <input
              type="checkbox"
              checked={atOnce}
              onChange={(event) => composer.tellAtOnce(event.target.checked)}
            />
            今すぐ知らせる
          </label>
        </>
      )}
    </p>
  );
}
