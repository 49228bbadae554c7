import { Bell } from '../features/alarm/bell';
import { FirstCheck } from '../features/alarm/check-state';
import { Composers } from '../features/composer/composers';
import { Activity } from '../features/session/activity';
import { DeskLock } from '../features/session/desk-lock';
import { Tabs } from '../features/session/tabs';
import { onUnlockWindow } from '../features/session/unlock-window';
import type { Desk } from '../shared/desk/desk';
import type { SessionKeeper } from '../shared/desk/session-keeper';
import { everySecond } from '../shared/ticker';

/** What lives as long as a login, whatever is on the screen. */
export interface Services {
  desk: Desk;
  bell: Bell;
  composers: Composers;
  lock: DeskLock;
  check: FirstCheck;
  /** Leaves the desk, in every tab, and goes where the login ends for good. */
  logout(): Promise<void>;
  stop(): void;
}

/** A login that is over is noticed even when nothing is asked of the server. */
const END_GRACE_MS = 2_000;

export function startServices(desk: Desk, keeper: SessionKeeper): Services {
  const tabs = new Tabs();
  const activity = new Activity(() => tabs.tell('active'));
  const bell = new Bell(desk, () => tabs.tell('quiet'));
  const composers = new Composers(desk);
  const check = new FirstCheck(desk.me, (presence) => void desk.sayPresence(presence));
  const lock = new DeskLock({
    desk,
    save: async () => void (await Promise.all([composers.settle(), desk.caseworks.settle()])),
    askSession: () => keeper.askInPlace(),
    lastActivity: () => activity.last,
    noteActivity: () => activity.note(),
    tellTabs: (news) => tabs.tell(news),
  });
  const warnOfLoss = (event: BeforeUnloadEvent) => {
    if (composers.unsaved || desk.caseworks.unsaved) {
      composers.settle().catch(() => undefined);
      desk.caseworks.settle().catch(() => undefined);
      event.preventDefault();
    }
  };
  window.addEventListener('beforeunload', warnOfLoss);
  bell.start();
  const stops = [
    activity.start(),
    onUnlockWindow(() => void lock.unlocked()),
    tabs.listen((news) => {
      switch (news) {
        case 'active':
          activity.note();
          break;
        case 'locked':
          void lock.follow();
          break;
        case 'unlocked':
          void lock.unlocked();
          break;
        case 'quiet':
          bell.quiet();
          break;
        case 'left':
          keeper.leave(false);
          break;
      }
    }),
    everySecond((now) => {
      desk.tick();
      bell.tick(now);
      lock.tick(Date.now());
      endIfOver(desk, keeper, now);
    }),
    () => window.removeEventListener('beforeunload', warnOfLoss),
    () => bell.stop(),
    () => tabs.close(),
  ];
  return {
    desk,
    bell,
    composers,
    lock,
    check,
    async logout() {
      await Promise.all([composers.settle(), desk.caseworks.settle()]);
      const target = await desk.api.logout();
      tabs.tell('left');
      FirstCheck.forget();
      keeper.leave(false);
      location.assign(target);
    },
    stop() {
      for (const stop of stops) {
        stop();
      }
    },
  };
}

function endIfOver(desk: Desk, keeper: SessionKeeper, now: number): void {
  if (now > Date.parse(desk.session.get().endsAt) + END_GRACE_MS && keeper.state.get().at === 'in') {
    void keeper.ask();
  }
}
