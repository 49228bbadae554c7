/** Calls back whenever the page may have slept: shown again, restored by the back button, online again. Returns the undoing. */
export function onWake(wake: () => void): () => void {
  const visible = () => {
    if (document.visibilityState === 'visible') {
      wake();
    }
  };
  document.addEventListener('visibilitychange', visible);
  window.addEventListener('pageshow', wake);
  window.addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', visible);
    window.removeEventListener('pageshow', wake);
    window.removeEventListener('online', wake);
  };
}
