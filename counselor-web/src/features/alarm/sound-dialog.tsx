import './first-check.css';
import { useState } from 'react';
import { useDesk } from '../../shared/desk/desk-context';
import { Dialog } from '../../shared/ui/dialog';
import type { FirstCheck } from './check-state';
import { SoundStep } from './sound-step';

interface Props {
  check: FirstCheck;
}

export function SoundDialog({ check }: Props) {
  const desk = useDesk();
  const [heard, setHeard] = useState(false);
  return (
    <Dialog view="sound" title="音の確認" onClose={() => desk.dialog.set(null)}>
      <SoundStep
        heard={heard}
        onHeard={(now) => {
          setHeard(now);
          check.finish(now);
        }}
      />
    </Dialog>
  );
}
