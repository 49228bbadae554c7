import '@madoguchi/web-kit/style/base.css';
import './app/desk.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { FaultBoundary } from './app/fault-boundary';
import { keeper } from './app/keeper';
import { UnlockedPage } from './features/session/unlocked-page';

const place = document.getElementById('app');
if (place) {
  const page = createRoot(place);
  if (location.pathname === '/unlocked') {
    page.render(<UnlockedPage failed={new URLSearchParams(location.search).has('failed')} />);
  } else {
    void keeper.ask();
    page.render(
      <FaultBoundary>
        <App />
      </FaultBoundary>,
    );
  }
}
