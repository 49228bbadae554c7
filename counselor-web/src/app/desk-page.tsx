import { AlarmBand } from '../features/alarm/alarm-band';
import { BellContext, useBell } from '../features/alarm/bell';
import { FirstCheckPage } from '../features/alarm/first-check-page';
import { useTitle } from '../features/alarm/use-title';
import { ComposersContext } from '../features/composer/composers';
import { LockScreen } from '../features/session/lock-screen';
import { DeskContext, useDesk } from '../shared/desk/desk-context';
import { preferences } from '../shared/preferences';
import { useStore } from '../shared/store';
import { DeskFrame } from './desk-frame';
import type { Services } from './services';
import { ServicesContext, useServices } from './services-context';

interface Props {
  services: Services;
}

export function DeskPage({ services }: Props) {
  return (
    <ServicesContext value={services}>
      <DeskContext value={services.desk}>
        <BellContext value={services.bell}>
          <ComposersContext value={services.composers}>
            <DeskScreen />
          </ComposersContext>
        </BellContext>
      </DeskContext>
    </ServicesContext>
  );
}

/** While locked, the lock is all there is: what has content is not on the page at all. */
function DeskScreen() {
  const desk = useDesk();
  const { check } = useServices();
  const lock = useStore(desk.lock);
  const checked = useStore(check.state);
  const { centreName } = useStore(desk.session);
  useTitle(`相談窓口 ${centreName}`);
  if (lock !== 'open') {
    return <LockedScreen />;
  }
  return checked === 'open' ? <FirstCheckPage check={check} /> : <DeskFrame />;
}

function LockedScreen() {
  const alarm = useStore(useDesk().alarm);
  const chime = useStore(useBell().chime.state);
  const { soundless } = useStore(preferences);
  return (
    <>
      <AlarmBand acts={null} />
      <LockScreen waiting={alarm?.waiting.length ?? null} silent={!soundless && chime === 'silent'} />
    </>
  );
}
