import './plain-page.css';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  children: ReactNode;
}

/** A page without content of any consultation. */
export function PlainPage({ title, children }: Props) {
  return (
    <main className="plain-page">
      <h1 className="plain-page-title">{title}</h1>
      {children}
    </main>
  );
}
