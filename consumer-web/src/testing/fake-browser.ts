import { vi } from 'vitest';

/** An event stream on which the test speaks. */
export class FakeStream extends EventTarget {
  static newest: FakeStream | null = null;
  onerror = null;

  constructor() {
    super();
    FakeStream.newest = this;
  }

  say(type: string, data: object = {}): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  close(): void {
    FakeStream.newest = null;
  }
}

/** Which elements are in view, as the test says. */
export class FakeView {
  static newest: FakeView | null = null;
  private readonly watched = new Set<Element>();

  constructor(private readonly report: IntersectionObserverCallback) {
    FakeView.newest = this;
  }

  observe(element: Element): void {
    this.watched.add(element);
  }

  disconnect(): void {
    this.watched.clear();
  }

  /** Everything watched comes into view. */
  showAll(): void {
    const entries = [...this.watched].map((target) => ({ target, isIntersecting: true }));
    this.report(entries as IntersectionObserverEntry[], this as unknown as IntersectionObserver);
  }
}

/** What jsdom lacks of a browser. */
export function fakeBrowser(): void {
  vi.stubGlobal('EventSource', FakeStream);
  vi.stubGlobal('IntersectionObserver', FakeView);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
}
