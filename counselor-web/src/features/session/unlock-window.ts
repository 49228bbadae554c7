const MESSAGE = 'madoguchi-unlocked';

/** The login in a window of its own, so that this page keeps all it holds. False when the browser refused the window. */
export function openUnlockWindow(): boolean {
  const opened = window.open('/api/desk/session/unlock', 'madoguchi-unlock', 'popup,width=520,height=760');
  opened?.focus();
  return opened !== null;
}

/** Calls back when the unlock window has come through the login. */
export function onUnlockWindow(done: () => void): () => void {
  const hear = (message: MessageEvent<unknown>) => {
    if (message.origin === location.origin && message.data === MESSAGE) {
      done();
    }
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}

/** Said by the unlock window itself, to the page that opened it. */
export function tellOpener(): void {
  (window.opener as Window | null)?.postMessage(MESSAGE, location.origin);
}
