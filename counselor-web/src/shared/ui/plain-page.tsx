import './plain-page.css';
import type { ReactNode } from 'react';
import type { View } from './view';

interface Props {
  view: View;
  title: string;
  children: ReactNode;
}

/** A page without content of any consultation. */
export function PlainPage({ view, title, children }: Props) {
  return (
    <main className="plain-page" data-view={view}>
      <h1 className="plain-page-title">{title}</h1>
      {children}
    </main>
  );
}
