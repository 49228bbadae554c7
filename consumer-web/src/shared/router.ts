import { Store, useStore } from './store';

/** Where this page is: the path and the query as the address bar has them. */
const here = new Store(location.pathname + location.search);

window.addEventListener('popstate', () => here.set(location.pathname + location.search));

/** Goes to another page of this app; `replace` leaves no step to come back to. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to);
  here.set(to);
  window.scrollTo(0, 0);
}

export function usePlace(): URL {
  return new URL(useStore(here), location.origin);
}
