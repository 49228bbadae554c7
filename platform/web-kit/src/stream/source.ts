import { readEvent, SILENCE_MS, STREAM_EVENT_TYPES, type StreamEvent } from './events';

/** A proxy that holds the stream back shows itself by the first event not coming. */
const FIRST_EVENT_MS = 5_000;
const RETRY_FIRST_MS = 1_000;
const RETRY_LAST_MS = 15_000;

export interface SourceListener {
  onEvent(event: StreamEvent): void;
  /** The stream broke or fell silent; another try is under way. */
  onDown(): void;
}

/**
 * One EventSource kept alive. EventSource's own retry gives up at the first answer that is not 200, and doesn't notice
 * a connection that is cut one way: so it is closed and opened anew here.
 */
export class StreamSource {
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    private readonly url: string,
    private readonly listener: SourceListener,
  ) {}

  open(): void {
    this.close();
    const source = new EventSource(this.url);
    this.source = source;
    for (const type of STREAM_EVENT_TYPES) {
      source.addEventListener(type, (event) =>
        this.heard(readEvent(type, (event as MessageEvent<string>).data)),
      );
    }
    source.onerror = () => this.broke();
    this.expectWithin(FIRST_EVENT_MS);
  }

  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  private heard(event: StreamEvent): void {
    this.failures = 0;
    if (event.type === 'ended') {
      this.close();
    } else {
      this.expectWithin(SILENCE_MS);
    }
    this.listener.onEvent(event);
  }

  private expectWithin(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.broke(), milliseconds);
  }

  private broke(): void {
    this.close();
    this.listener.onDown();
    this.timer = setTimeout(() => this.open(), this.pause());
    this.failures += 1;
  }

  /** Doubling, with a spread so that a thousand pages don't come back in the same second. */
  private pause(): number {
    const whole = Math.min(RETRY_FIRST_MS * 2 ** this.failures, RETRY_LAST_MS);
    return whole * (0.75 + Math.random() / 2);
  }
}
