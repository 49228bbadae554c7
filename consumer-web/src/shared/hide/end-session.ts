import { readLocal, removeLocal, writeLocal } from '../storage/local';
import { ENDING } from '../storage/names';

/** The server ends an idle session by itself after this time: then nothing is left to be ended. */
const IDLE_MS = 30 * 60_000;

/**
 * Ends the session, also while the page is going away; until the server has confirmed it, it stays noted as due.
 * A bare fetch, because the page 今すぐできること, which has no other call to make, is to stay small.
 */
export async function endSession(): Promise<void> {
  writeLocal(ENDING, String(Date.now()));
  const { ok } = await fetch('/api/consumer/session', { method: 'DELETE', keepalive: true });
  if (ok) {
    removeLocal(ENDING);
  }
}

/** The session could not be ended when the person left (no network, say): it is ended before anything is shown. */
export async function endWhatWasLeft(): Promise<void> {
  const since = Number(readLocal(ENDING) ?? 0);
  if (Date.now() - since < IDLE_MS) {
    await endSession();
  }
}

/** A new login replaces the session that was to end. */
export function forgetEnding(): void {
  removeLocal(ENDING);
}
