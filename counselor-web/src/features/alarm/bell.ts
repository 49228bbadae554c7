import { serverClock } from '@madoguchi/web-kit/time';
import { createContext, useContext } from 'react';
import type { Desk } from '../../shared/desk/desk';
import { preferences } from '../../shared/preferences';
import { createStore, type Store } from '../../shared/store';
import { type AlarmState, type Call, noAlarm, ringing, snoozed, withCalls } from './alarm-state';
import { CALL_WORDS, callsIn } from './calls';
import { Chime } from './chime';
import { DeskNotification } from './notification';
import { SoundingTab } from './sounding-tab';

/** Who alone hears new consultations can't be without sound. */
export const LEAST_VOLUME = 0.1;

/** Rings until somebody has taken what waits: band, sound, title and desktop notification all follow `ringing`. */
export class Bell {
  readonly alarm: Store<AlarmState> = createStore(noAlarm);
  readonly ringing: Store<readonly Call[]> = createStore<readonly Call[]>([]);
  readonly chime = new Chime();
  private readonly notification = new DeskNotification();
  private readonly tab = new SoundingTab(() => this.sound());
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly tellTabs: () => void,
  ) {}

  start(): void {
    this.stops.push(this.desk.alarm.subscribe(() => this.look()));
    this.stops.push(this.chime.state.subscribe(() => this.sound()));
    this.stops.push(preferences.subscribe(() => this.sound()));
    this.stops.push(onTouch(() => this.chime.state.get() === 'silent' && void this.chime.wake()));
    this.look();
    this.sound();
  }

  stop(): void {
    for (const stop of this.stops) {
      stop();
    }
    this.tab.stand(false);
    this.notification.hide();
    this.chime.close();
  }

  /** Called every second: a quieted call comes back by itself. */
  tick(now: number): void {
    const calls = ringing(this.alarm.get(), now);
    if (!sameCalls(calls, this.ringing.get())) {
      const before = new Set(this.ringing.get().map((call) => call.id));
      const added = calls.some((call) => !before.has(call.id));
      this.ringing.set(calls);
      this.sound();
      this.notify(added);
    }
  }

  /** [あとで 2分] */
  snooze(): void {
    this.quiet();
    this.tellTabs();
  }

  /** The same was pressed in another tab. */
  quiet(): void {
    const now = serverClock.now();
    this.alarm.update((state) => snoozed(state, now));
    this.tick(now);
  }

  private look(): void {
    const alarm = this.desk.alarm.get();
    if (alarm) {
      this.alarm.update((state) => withCalls(state, callsIn(alarm)));
      this.tick(serverClock.now());
    }
  }

  private sound(): void {
    const { soundless, volume } = preferences.get();
    const able = soundless || this.chime.state.get() === 'ready';
    this.tab.stand(able);
    this.chime.volume(this.desk.alarm.get()?.alone ? Math.max(volume, LEAST_VOLUME) : volume);
    this.chime.ring(this.tab.mine && !soundless && this.ringing.get().length > 0);
  }

  private notify(added: boolean): void {
    const [first] = this.ringing.get();
    if (!first) {
      this.notification.hide();
    } else if (added && this.tab.mine) {
      this.notification.show(CALL_WORDS[first.kind]);
    }
  }
}

/** A browser lets a reloaded page sound again once somebody touches it. */
function onTouch(touched: () => void): () => void {
  window.addEventListener('pointerdown', touched, true);
  window.addEventListener('keydown', touched, true);
  return () => {
    window.removeEventListener('pointerdown', touched, true);
    window.removeEventListener('keydown', touched, true);
  };
}

function sameCalls(a: readonly Call[], b: readonly Call[]): boolean {
  const isSame = (one: Call, other: Call | undefined) =>
    one.id === other?.id && one.kind === other.kind && one.urgent === other.urgent;
  return a.length === b.length && a.every((call, at) => isSame(call, b[at]));
}

export const BellContext = createContext<Bell | null>(null);

export function useBell(): Bell {
  const bell = useContext(BellContext);
  if (!bell) {
    throw new Error('The bell is there only for who is signed in');
  }
  return bell;
}
