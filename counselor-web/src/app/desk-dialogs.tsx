import { SoundDialog } from '../features/alarm/sound-dialog';
import { LimitDialog } from '../features/board/limit-dialog';
import { CloseDialog } from '../features/closing/close-dialog';
import { AttachDialog } from '../features/composer/attach-dialog';
import { useComposers } from '../features/composer/composers';
import { EarlierDrawer } from '../features/conversation/earlier-drawer';
import { ImageViewer } from '../features/conversation/image-viewer';
import { LeaveDialog } from '../features/conversation/leave-dialog';
import { CorrectDialog } from '../features/corrections/correct-dialog';
import { OriginalsDialog } from '../features/corrections/originals-dialog';
import { RedactDialog } from '../features/corrections/redact-dialog';
import { DisclosuresDialog } from '../features/disclosure/disclosures-dialog';
import { ExportsDialog } from '../features/exports/exports-dialog';
import { AssignDialog } from '../features/handover/assign-dialog';
import { HandoverDialog } from '../features/handover/handover-dialog';
import { RefuseDialog } from '../features/handover/refuse-dialog';
import { PromiseDialog } from '../features/investigation/promise-dialog';
import { KeysDialog } from '../features/keys/keys-dialog';
import { RevisionsDialog } from '../features/memo/revisions-dialog';
import { AbsencesDialog } from '../features/presence/absences-dialog';
import { AskDialog } from '../features/restriction/ask-dialog';
import { DecisionDialog } from '../features/restriction/decision-dialog';
import { TemplateForm } from '../features/templates/template-form';
import { TemplatesDialog } from '../features/templates/templates-dialog';
import { TrailDialog } from '../features/trail/trail-dialog';
import { useDesk } from '../shared/desk/desk-context';
import { useStore } from '../shared/store';
import { useServices } from './services-context';

export function DeskDialogs() {
  const desk = useDesk();
  const dialog = useStore(desk.dialog);
  const composers = useComposers();
  const { check } = useServices();
  const isWrittenIn = (id: string) =>
    desk.conversations.writes(id, desk.me) || composers.of(id).state.get().reopens;
  const insertInto = (id: string) => (text: string) => composers.of(id).insert(text);
  switch (dialog?.kind) {
    case 'handover':
      return <HandoverDialog dialog={dialog} />;
    case 'refuse':
      return <RefuseDialog dialog={dialog} />;
    case 'assign':
      return <AssignDialog dialog={dialog} />;
    case 'restriction':
      return <AskDialog dialog={dialog} />;
    case 'decision':
      return <DecisionDialog dialog={dialog} />;
    case 'limit':
      return <LimitDialog dialog={dialog} />;
    case 'close':
      return <CloseDialog id={dialog.id} unsent={composers.of(dialog.id).state.get().text !== ''} />;
    case 'earlier':
      return <EarlierDrawer id={dialog.id} />;
    case 'promise':
      return <PromiseDialog dialog={dialog} />;
    case 'trail':
      return <TrailDialog dialog={dialog} />;
    case 'disclosures':
      return (
        <DisclosuresDialog
          api={desk.api.disclosure}
          room={dialog.room}
          onRoom={(room) => desk.dialog.set({ kind: 'disclosures', room })}
          onClose={() => desk.dialog.set(null)}
        />
      );
    case 'absences':
      return <AbsencesDialog />;
    case 'exports':
      return <ExportsDialog dialog={dialog} />;
    case 'memo-revisions':
      return <RevisionsDialog id={dialog.id} />;
    case 'image':
      return <ImageViewer dialog={dialog} />;
    case 'attach':
      return <AttachDialog dialog={dialog} />;
    case 'templates':
      return (
        <TemplatesDialog
          dialog={dialog}
          onInsert={dialog.id !== null && isWrittenIn(dialog.id) ? insertInto(dialog.id) : null}
        />
      );
    case 'template':
      return <TemplateForm dialog={dialog} />;
    case 'correct':
      return <CorrectDialog dialog={dialog} />;
    case 'redact':
      return <RedactDialog dialog={dialog} />;
    case 'originals':
      return <OriginalsDialog dialog={dialog} />;
    case 'leave':
      return <LeaveDialog dialog={dialog} />;
    case 'sound':
      return <SoundDialog check={check} />;
    case 'keys':
      return <KeysDialog />;
    case undefined:
      return null;
  }
}
