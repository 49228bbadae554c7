import { createStore, type Store } from '../store';

const PATH = /^\/consultations\/([0-9a-f-]{36})$/;

/** Which consultation is open stands in the address, so that reloading and logging in again come back to it. */
export class OpenConsultation {
  readonly id: Store<string | null> = createStore(idIn(location.pathname));

  start(): () => void {
    const follow = () => this.id.set(idIn(location.pathname));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }

  open(id: string): void {
    if (id !== this.id.get()) {
      history.pushState(null, '', `/consultations/${id}`);
      this.id.set(id);
    }
  }
}

function idIn(path: string): string | null {
  return PATH.exec(path)?.[1] ?? null;
}
