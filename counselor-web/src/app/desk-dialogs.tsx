import { SoundDialog } from '../features/alarm/sound-dialog';
import { CloseDialog } from '../features/closing/close-dialog';
import { AttachDialog } from '../features/composer/attach-dialog';
import { useComposers } from '../features/composer/composers';
import { EarlierDrawer } from '../features/conversation/earlier-drawer';
import { ImageViewer } from '../features/conversation/image-viewer';
import { HandoverDialog } from '../features/handover/handover-dialog';
import { RefuseDialog } from '../features/handover/refuse-dialog';
import { PromiseDialog } from '../features/investigation/promise-dialog';
import { KeysDialog } from '../features/keys/keys-dialog';
import { RevisionsDialog } from '../features/memo/revisions-dialog';
import { AbsencesDialog } from '../features/presence/absences-dialog';
import { TrailDialog } from '../features/trail/trail-dialog';
import { useDesk } from '../shared/desk/desk-context';
import { useStore } from '../shared/store';
import { useServices } from './services-context';

export function DeskDialogs() {
  const dialog = useStore(useDesk().dialog);
  const composers = useComposers();
  const { check } = useServices();
  switch (dialog?.kind) {
    case 'handover':
      return <HandoverDialog dialog={dialog} />;
    case 'refuse':
      return <RefuseDialog dialog={dialog} />;
    case 'close':
      return <CloseDialog id={dialog.id} unsent={composers.of(dialog.id).state.get().text !== ''} />;
    case 'earlier':
      return <EarlierDrawer id={dialog.id} />;
    case 'promise':
      return <PromiseDialog dialog={dialog} />;
    case 'trail':
      return <TrailDialog dialog={dialog} />;
    case 'absences':
      return <AbsencesDialog />;
    case 'memo-revisions':
      return <RevisionsDialog id={dialog.id} />;
    case 'image':
      return <ImageViewer dialog={dialog} />;
    case 'attach':
      return <AttachDialog dialog={dialog} />;
    case 'sound':
      return <SoundDialog check={check} />;
    case 'keys':
      return <KeysDialog />;
    case undefined:
      return null;
  }
}
