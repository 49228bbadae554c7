import { SILENCE_MS, type StreamEvent } from './events';
import { Leadership } from './leadership';
import { type SourceListener, StreamSource } from './source';

type Told = { kind: 'event'; event: StreamEvent } | { kind: 'down' } | { kind: 'hello' };

/** Longer than the leader's own patience: it reports a broken stream itself, only a frozen leader says nothing at all. */
const LEADER_SILENCE_MS = SILENCE_MS + 5_000;

/** One stream for all tabs of a browser: the leading tab holds it and tells the others what it hears. */
export class SharedSource {
  private readonly channel: BroadcastChannel | null;
  private readonly leadership: Leadership;
  private readonly source: StreamSource;
  private toldAt = Date.now();
  private live = false;

  constructor(
    url: string,
    name: string,
    private readonly listener: SourceListener,
  ) {
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
    this.source = new StreamSource(url, {
      onEvent: (event) => this.tell({ kind: 'event', event }),
      onDown: () => this.tell({ kind: 'down' }),
    });
    this.leadership = new Leadership(
      name,
      () => this.source.open(),
      () => this.source.close(),
    );
  }

  open(): void {
    this.channel?.addEventListener('message', this.onMessage);
    this.toldAt = Date.now();
    this.leadership.stand();
    this.channel?.postMessage({ kind: 'hello' } satisfies Told);
  }

  close(): void {
    this.channel?.removeEventListener('message', this.onMessage);
    this.leadership.resign();
    this.channel?.close();
  }

  /** Called now and then by a page its person looks at. */
  replaceSilentLeader(): void {
    if (!this.leadership.held && Date.now() - this.toldAt > LEADER_SILENCE_MS) {
      this.toldAt = Date.now();
      this.leadership.seize();
    }
  }

  private tell(told: Told): void {
    this.channel?.postMessage(told);
    this.heard(told);
  }

  private readonly onMessage = (message: MessageEvent<Told>): void => {
    this.toldAt = Date.now();
    if (message.data.kind !== 'hello') {
      this.heard(message.data);
    } else if (this.leadership.held && this.live) {
      this.channel?.postMessage({ kind: 'event', event: { type: 'beat' } } satisfies Told);
    }
  };

  private heard(told: Told): void {
    if (told.kind === 'event') {
      this.live = told.event.type !== 'ended';
      this.listener.onEvent(told.event);
    } else if (told.kind === 'down') {
      this.live = false;
      this.listener.onDown();
    }
  }
}
