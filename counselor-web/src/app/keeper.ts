import { SessionKeeper } from '../shared/desk/session-keeper';
import { createStore, type Store } from '../shared/store';
import { type Services, startServices } from './services';

/** The services of whoever is signed in now. */
export const services: Store<Services | null> = createStore<Services | null>(null);

export const keeper: SessionKeeper = new SessionKeeper((desk) => {
  const started = startServices(desk, keeper);
  services.set(started);
  return () => {
    started.stop();
    services.set(null);
  };
});
