import { createStore, type Store } from './store';

/** How this counselor works at this computer; kept in the browser, nothing personal. */
export interface Preferences {
  /** 0 to 1. */
  volume: number;
  /** 「音のない環境」: the computer can't sound, so the alarm shows itself larger. */
  soundless: boolean;
  previewOn: boolean;
  /** The answers to the first questions are folded away. */
  intakeFolded: boolean;
}

const KEY = 'madoguchi-desk-preferences';
const defaults: Preferences = { volume: 0.7, soundless: false, previewOn: true, intakeFolded: false };

export const preferences: Store<Preferences> = createStore(stored());

export function prefer(change: Partial<Preferences>): void {
  preferences.update((now) => ({ ...now, ...change }));
  localStorage.setItem(KEY, JSON.stringify(preferences.get()));
}

function stored(): Preferences {
  try {
    return { ...defaults, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return defaults;
  }
}
