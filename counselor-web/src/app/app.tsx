import { AdministratorsRoom } from '../features/disclosure/administrators-room';
import { DeniedPage } from '../features/entry/denied-page';
import { EntryPage } from '../features/entry/entry-page';
import { UnreachablePage } from '../features/entry/unreachable-page';
import { WaitingPage } from '../features/entry/waiting-page';
import { useStore } from '../shared/store';
import { DeskPage } from './desk-page';
import { keeper, services } from './keeper';

export function App() {
  const state = useStore(keeper.state);
  const running = useStore(services);
  const query = new URLSearchParams(location.search);
  switch (state.at) {
    case 'asking':
      return <WaitingPage />;
    case 'unreachable':
      return <UnreachablePage onRetry={() => void keeper.ask()} />;
    case 'out':
      return <EntryPage ended={state.ended} failed={query.get('login') === 'failed'} />;
    case 'denied':
      return (
        <DeniedPage removed={state.removed}>
          {state.session.account.roles.includes('admin') && (
            <AdministratorsRoom api={keeper.api} idleMinutes={state.session.idleLockMinutes} />
          )}
        </DeniedPage>
      );
    case 'in':
      return running && <DeskPage services={running} />;
  }
}
