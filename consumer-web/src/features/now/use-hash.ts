import { useEffect, useState } from 'preact/hooks';

/** What stands behind # in the address: the back button works and other pages can lead straight to a situation. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const change = () => {
      setHash(location.hash.slice(1));
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return hash;
}
