import { useRef } from 'preact/hooks';
import { postTyping } from '../conversation/calls';

const EVERY_MS = 5_000;

/** Lets the centre know, now and then, that something is being written. Nobody needs to know if that fails. */
export function useTyping(consultation: () => string | null): () => void {
  const saidAt = useRef(0);
  return () => {
    const id = consultation();
    if (id !== null && Date.now() - saidAt.current > EVERY_MS) {
      saidAt.current = Date.now();
      postTyping(id).catch(() => undefined);
    }
  };
}
