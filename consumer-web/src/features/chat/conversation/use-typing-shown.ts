import { useEffect, useState } from 'preact/hooks';

/** A counselor who stops writing sends no sign: the last one holds this long. */
const HOLDS_MS = 10_000;

/** Whether 「お返事を書いています」 is to be shown; `said()` renews it. */
export function useTypingShown(): { typing: boolean; said: () => void } {
  const [signs, setSigns] = useState(0);
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    if (signs === 0) {
      return undefined;
    }
    setTyping(true);
    const timer = setTimeout(() => setTyping(false), HOLDS_MS);
    return () => clearTimeout(timer);
  }, [signs]);
  return { typing, said: () => setSigns((count) => count + 1) };
}
