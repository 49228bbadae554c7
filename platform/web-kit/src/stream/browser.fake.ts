import { vi } from 'vitest';

/** An EventSource whose server is the test. */
export class FakeEventSource extends EventTarget {
  static readonly opened: FakeEventSource[] = [];
  onerror: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }

  static get newest(): FakeEventSource {
    const newest = FakeEventSource.opened.at(-1);
    if (!newest) {
      throw new Error('no stream was opened');
    }
    return newest;
  }

  static get openNow(): FakeEventSource[] {
    return FakeEventSource.opened.filter((source) => !source.closed);
  }

  say(type: string, data: object = {}): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  close(): void {
    this.closed = true;
  }
}

/** A BroadcastChannel that delivers at once. */
class FakeChannel extends EventTarget {
  static readonly all = new Set<FakeChannel>();

  constructor(readonly name: string) {
    super();
    FakeChannel.all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of FakeChannel.all) {
      if (other !== this && other.name === this.name) {
        other.dispatchEvent(new MessageEvent('message', { data }));
      }
    }
  }

  close(): void {
    FakeChannel.all.delete(this);
  }
}

interface Waiting {
  run(): void;
}

/** Web Locks of one name: first come, first served, with stealing. */
class FakeLocks {
  private holder: { stolen(): void } | null = null;
  private readonly queue: Waiting[] = [];

  request(_name: string, options: LockOptions, work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const run = () => {
        const holder = { stolen: () => reject(new DOMException('stolen', 'AbortError')) };
        this.holder = holder;
        void work().then(() => {
          resolve();
          if (this.holder === holder) {
            this.holder = null;
            this.queue.shift()?.run();
          }
        });
      };
      if (options.steal) {
        this.holder?.stolen();
        run();
      } else if (this.holder) {
        this.wait({ run }, options.signal, reject);
      } else {
        run();
      }
    });
  }

  private wait(waiting: Waiting, signal: AbortSignal | undefined, reject: (reason: unknown) => void): void {
    this.queue.push(waiting);
    signal?.addEventListener('abort', () => {
      this.queue.splice(this.queue.indexOf(waiting), 1);
      reject(new DOMException('called off', 'AbortError'));
    });
  }
}

/** Puts a browser's streams, channels and locks under the test's hands. */
export function fakeBrowser(): void {
  FakeEventSource.opened.length = 0;
  FakeChannel.all.clear();
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.stubGlobal('navigator', { locks: new FakeLocks() });
}
