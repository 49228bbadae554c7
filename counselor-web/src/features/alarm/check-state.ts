import { createStore, type Store } from '../../shared/store';

/** `open`: not gone through yet. `skipped`: the counselor went on without hearing the sound. */
export type CheckState = 'open' | 'skipped' | 'heard';

const KEY = 'madoguchi-desk-check';

/** The check is done once a login: reloading the page doesn't ask again. */
export class FirstCheck {
  readonly state: Store<CheckState>;

  constructor(private readonly person: string) {
    const [who, how] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    this.state = createStore<CheckState>(
      who === person && (how === 'skipped' || how === 'heard') ? how : 'open',
    );
  }

  finish(heard: boolean): void {
    const how = heard ? 'heard' : 'skipped';
    sessionStorage.setItem(KEY, `${this.person} ${how}`);
    this.state.set(how);
  }

  static forget(): void {
    sessionStorage.removeItem(KEY);
  }
}
