import type { ComponentChildren } from 'preact';
import { go } from '../router';

interface Props {
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A link inside the app: no reload, but opens in a new tab when asked to. */
export function Link({ to, class: className, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      go(to);
    }
  };
  return (
    <a href={to} class={className} onClick={follow}>
      {children}
    </a>
  );
}
