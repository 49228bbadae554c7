import { useEffect } from 'react';
import { useStore } from '../../shared/store';
import { useBell } from './bell';

/** 「(1)新着」 in front of the tab's title as long as something waits, quieted or not. */
export function useTitle(name: string): void {
  const { calls } = useStore(useBell().alarm);
  useEffect(() => {
    document.title = calls.length > 0 ? `(${calls.length})新着 ${name}` : name;
  }, [calls.length, name]);
}
