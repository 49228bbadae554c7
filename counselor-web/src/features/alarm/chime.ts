import { createStore, type Store } from '../../shared/store';

/** `silent`: nobody has let it sound yet, or the browser or the computer stopped it. */
export type ChimeState = 'silent' | 'ready';

/** A browser that finds nothing to sound on may wait for it forever. */
const PATIENCE_MS = 2_000;

const ROUND_S = 3;
const NOTES = [
  { at: 0, hertz: 784 },
  { at: 0.16, hertz: 988 },
  { at: 0.32, hertz: 1175 },
  { at: 0.9, hertz: 988 },
  { at: 1.06, hertz: 1175 },
] as const;
const FADE_S = 0.45;

/**
 * The desk's sound, made here. While it rings the browser itself repeats it, so a slowed-down or minimised page rings on.
 * A browser lets a page sound only after somebody has clicked or typed in it.
 */
export class Chime {
  readonly state: Store<ChimeState> = createStore<ChimeState>('silent');
  private context: AudioContext | null = null;
  private loudness: GainNode | null = null;
  private sounding: AudioBufferSourceNode | null = null;
  private level = 0.7;

  /** To be called from a click or key press. */
  async wake(): Promise<boolean> {
    this.context ??= this.prepare();
    const resumed = this.context.resume().catch(() => undefined);
    await Promise.race([resumed, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    this.look();
    return this.state.get() === 'ready';
  }

  /** One round, to hear whether it can be heard. */
  async test(): Promise<boolean> {
    const ready = await this.wake();
    if (ready && !this.sounding) {
      this.play(false);
    }
    return ready;
  }

  ring(on: boolean): void {
    if (on && !this.sounding && this.context) {
      this.sounding = this.play(true);
    } else if (!on && this.sounding) {
      this.sounding.stop();
      this.sounding = null;
    }
  }

  /** 0 to 1. */
  volume(level: number): void {
    this.level = level;
    this.loudness?.gain.setValueAtTime(level, 0);
  }

  close(): void {
    this.ring(false);
    void this.context?.close();
  }

  private prepare(): AudioContext {
    const context = new AudioContext();
    this.loudness = context.createGain();
    this.loudness.gain.value = this.level;
    this.loudness.connect(context.destination);
    context.addEventListener('statechange', () => this.look());
    return context;
  }

  private look(): void {
    this.state.set(this.context?.state === 'running' ? 'ready' : 'silent');
  }

  private play(loop: boolean): AudioBufferSourceNode | null {
    if (!this.context || !this.loudness) {
      return null;
    }
    const source = this.context.createBufferSource();
    source.buffer = round(this.context);
    source.loop = loop;
    source.connect(this.loudness);
    source.start();
    return source;
  }
}

function round(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, ROUND_S * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (const { at, hertz } of NOTES) {
    const start = Math.floor(at * context.sampleRate);
    const length = Math.floor(FADE_S * context.sampleRate);
    for (let n = 0; n < length; n += 1) {
      const seconds = n / context.sampleRate;
      const wave = Math.sin(2 * Math.PI * hertz * seconds) * Math.exp(-7 * seconds);
      samples[start + n] = (samples[start + n] ?? 0) + 0.4 * wave;
    }
  }
  return buffer;
}
