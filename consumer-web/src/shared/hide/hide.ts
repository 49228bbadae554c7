import { endSession } from './end-session';
import { wipe } from './wipe';

/** Kept for this tab only: where the back button leads after hiding. */
const HIDDEN = 'hidden';
const PATIENCE_MS = 400;

/** Where to while the centre's own neutral address is not known. */
export const BLANK = 'about:blank';

const otherTabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('hide') : null;

/** Wipes the screen at once, then this browser's copies and the session, and leaves for the neutral page, in every tab. */
export async function hide(address: string): Promise<void> {
  leaveNoTrace(address);
  otherTabs?.postMessage(address);
  const cleared = Promise.allSettled([endSession(), wipe()]);
  await Promise.race([cleared, new Promise((soon) => setTimeout(soon, PATIENCE_MS))]);
  location.replace(address);
}

function leaveNoTrace(address: string): void {
  document.body.replaceChildren();
  try {
    sessionStorage.clear();
    sessionStorage.setItem(HIDDEN, address);
  } catch {
    // Without storage the back button finds an ended session, which shows nothing either.
  }
}

/**
 * Sends a tab that was hidden on to the neutral page when the back button brings it here again.
 * True when it does: then nothing may be drawn.
 */
export function keepHidden(): boolean {
  otherTabs?.addEventListener('message', (message: MessageEvent<string>) => {
    leaveNoTrace(message.data);
    location.replace(message.data);
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      leaveAgain();
    }
  });
  if (cameBack()) {
    return leaveAgain();
  }
  forgetHidden();
  return false;
}

function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}

function leaveAgain(): boolean {
  const address = hiddenTo();
  if (address === null) {
    return false;
  }
  location.replace(address);
  return true;
}

function hiddenTo(): string | null {
  try {
    return sessionStorage.getItem(HIDDEN);
  } catch {
    return null;
  }
}

function forgetHidden(): void {
  try {
    sessionStorage.removeItem(HIDDEN);
  } catch {
    // Nothing was kept.
  }
}
