import type { Presence } from '../../shared/api/types';
import { createStore, type Store } from '../../shared/store';

/** `open`: not gone through yet. `skipped`: the counselor went on without hearing the sound. */
export type CheckState = 'open' | 'skipped' | 'heard';

const KEY = 'madoguchi-desk-check';

/** The check is done once a login: reloading the page doesn't ask again. */
export class FirstCheck {
  readonly state: Store<CheckState>;

  constructor(
    private readonly person: string,
    private readonly sayPresence: (presence: Presence) => void,
  ) {
    const [who, how] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    this.state = createStore<CheckState>(
      who === person && (how === 'skipped' || how === 'heard') ? how : 'open',
    );
  }

  /** [窓口に入る]; later the sound alone is checked again. */
  finish(heard: boolean, presence?: Presence): void {
    const how = heard ? 'heard' : 'skipped';
    if (presence) {
      this.sayPresence(presence);
    }
    sessionStorage.setItem(KEY, `${this.person} ${how}`);
    this.state.set(how);
  }

  static forget(): void {
    sessionStorage.removeItem(KEY);
  }
}
