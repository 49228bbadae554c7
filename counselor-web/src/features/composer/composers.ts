import { createContext, useContext } from 'react';
import type { Desk } from '../../shared/desk/desk';
import { Composer } from './composer';

/** A composer for each consultation, so that a text can never end up with another person. */
export class Composers {
  private readonly byId = new Map<string, Composer>();

  constructor(private readonly desk: Desk) {}

  of(id: string): Composer {
    const known = this.byId.get(id);
    if (known) {
      return known;
    }
    const composer = new Composer(this.desk, id);
    this.byId.set(id, composer);
    return composer;
  }

  /** Saves all drafts, and holds back what was about to go out. */
  async settle(): Promise<void> {
    const all = [...this.byId.values()];
    for (const composer of all) {
      composer.back();
    }
    await Promise.all(all.map((composer) => composer.draft.flush()));
  }

  get unsaved(): boolean {
    return [...this.byId.values()].some((composer) => composer.draft.unsaved);
  }
}

export const ComposersContext = createContext<Composers | null>(null);

export function useComposers(): Composers {
  const composers = useContext(ComposersContext);
  if (!composers) {
    throw new Error('The composers are there only for who is signed in');
  }
  return composers;
}
