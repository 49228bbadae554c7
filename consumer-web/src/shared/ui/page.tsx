import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from './view';

interface Props {
  view: View;
  title: string;
  children: ComponentChildren;
}

/** A page of text: its heading takes the focus when the page appears, so that it is read aloud from the top. */
export function Page({ view, title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class="page" data-view={view}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
