import { ProblemError } from '@madoguchi/web-kit/problem';
import { EventConnection, type StreamEvent, type StreamStatus } from '@madoguchi/web-kit/stream';
import { serverClock } from '@madoguchi/web-kit/time';
import type { DeskApi } from '../api/desk-api';
import type { Alarm, Presence, Session } from '../api/types';
import { Caseworks } from '../casework/caseworks';
import { coalesced } from '../coalesced';
import { Paced } from '../paced';
import { createStore, type Store } from '../store';
import { Conversations } from './conversations';
import type { OpenDialog } from './dialogs';
import { Lists } from './lists';
import { OpenConsultation } from './open-consultation';
import { Reception } from './reception';
import { Templates } from './templates';

const TYPING_SHOWN_MS = 6_000;
const LOOK_AROUND_MS = 15_000;

/**
 * Unless `open` no content is on the screen or read; the stream and the alarm go on. While `telling`, the server doesn't
 * know of the lock yet, so nothing that it says can open the desk again.
 */
export type LockState = 'open' | 'telling' | 'locked';

/** Everything one signed-in person's desk holds; it is dropped whole when the login ends. */
export class Desk {
  readonly lists: Lists;
  readonly conversations: Conversations;
  readonly reception: Reception;
  readonly caseworks: Caseworks;
  readonly templates: Templates;
  readonly opened = new OpenConsultation();
  readonly session: Store<Session>;
  readonly lock: Store<LockState>;
  /** Where conversations were left when the desk was locked over them, in pixels from the top; at their end they have none. */
  readonly leftAt = new Map<string, number>();
  /** Whether the supervisor's board stands where the consultations do. */
  readonly board: Store<boolean> = createStore(false);
  readonly dialog: Store<OpenDialog | null> = createStore<OpenDialog | null>(null);
  /** What must ring; null before the first answer. */
  readonly alarm: Store<Alarm | null> = createStore<Alarm | null>(null);
  readonly freshness: Store<StreamStatus> = createStore<StreamStatus>('live');
  /** Until when, by consultation, the consumer is shown as writing. */
  readonly consumerTyping: Store<ReadonlyMap<string, number>> = createStore<ReadonlyMap<string, number>>(
    new Map(),
  );
  private readonly readAlarm = coalesced(async () => {
    const alarm = await this.api.alarm();
    this.alarm.set(this.chosen === null ? alarm : { ...alarm, presence: this.chosen });
  });
  /** What was chosen and is just being told: an answer on its way does not know it yet. */
  private chosen: Presence | null = null;
  private readonly rereading = new Paced(() => this.readOverview().catch(() => undefined));
  private connection: EventConnection | null = null;
  private lookedAt = serverClock.now();
  private stopFollowing: () => void = () => undefined;

  constructor(
    readonly api: DeskApi,
    session: Session,
    private readonly onEnded: () => void,
  ) {
    const now = () => serverClock.now();
    this.session = createStore(session);
    this.lock = createStore<LockState>(session.locked ? 'locked' : 'open');
    this.lists = new Lists(api, now);
    this.conversations = new Conversations(api, now);
    this.reception = new Reception(api, now);
    this.caseworks = new Caseworks(api.casework, now);
    this.templates = new Templates(api);
    this.opened.id.subscribe(() => {
      this.board.set(false);
      this.noteSeen(this.opened.id.get());
    });
  }

  get me(): string {
    return this.session.get().account.id;
  }

  /** A supervisor without the counselor's role reads, but takes and answers nothing. */
  get handles(): boolean {
    return this.session.get().account.roles.includes('counselor');
  }

  /** Who answers for the counselors' work sees who did and saw what. */
  get readsTrail(): boolean {
    const { roles } = this.session.get().account;
    return roles.includes('supervisor') || roles.includes('admin');
  }

  /** Whether this person asks for LINE ids to be opened, decides and is told. */
  get discloses(): boolean {
    return this.readsTrail;
  }

  /** Whether this person reads what was taken back or put right, and may do so with colleagues' answers. */
  get supervises(): boolean {
    return this.session.get().account.roles.includes('supervisor');
  }

  /** Who writes consultations out as a file. */
  get writesOut(): boolean {
    return this.session.get().account.roles.some((role) => role === 'supervisor' || role === 'admin');
  }

  /** Whether this person keeps the centre's templates. */
  get keepsShared(): boolean {
    return this.session.get().account.roles.some((role) => role === 'supervisor' || role === 'admin');
  }

  get locked(): boolean {
    return this.lock.get() !== 'open';
  }

  start(): void {
    this.stopFollowing = this.opened.start();
    this.connect();
  }

  stop(): void {
    this.stopFollowing();
    this.rereading.stop();
    this.connection?.close();
  }

  /** Called every second by a clock that isn't slowed down in the background. */
  tick(): void {
    this.connection?.tick();
    if (!this.locked) {
      this.reception.tick();
    }
    this.lookAround();
  }

  connect(): void {
    this.connection?.close();
    this.connection = new EventConnection({
      url: '/api/desk/events',
      name: 'madoguchi-desk-events',
      onEvent: (event) => this.heard(event),
      onStatus: (status) => this.freshness.set(status),
      reread: () => this.reread(),
    });
  }

  /** Does something to a consultation and reads what became of it; the problem, when it could not be done. */
  async act(id: string, action: () => Promise<unknown>): Promise<ProblemError | null> {
    let problem: ProblemError | null = null;
    try {
      await action();
    } catch (failure) {
      problem = failure instanceof ProblemError ? failure : ProblemError.offline();
    }
    this.conversations.refreshQuietly(id);
    this.changed();
    return problem;
  }

  /** Something changed: lists and alarm are read again soon. */
  changed(): void {
    this.rereading.soon();
  }

  /** Tells colleagues how this person is there; whether that failed. */
  async sayPresence(presence: Presence): Promise<boolean> {
    const before = this.alarm.get();
    this.chosen = presence;
    this.alarm.set(before && { ...before, presence });
    try {
      await this.api.sayPresence(presence);
      await this.readAlarm();
      return false;
    } catch {
      this.alarm.set(before);
      return true;
    } finally {
      if (this.chosen === presence) {
        this.chosen = null;
      }
    }
  }

  /** The counselor looks at a consultation: if an offer of theirs came back there, or it was assigned to them, that need not ring any longer. */
  noteSeen(id: string | null): void {
    const alarm = this.alarm.get();
    const others = (calls: Alarm['returned']) => calls.filter((call) => call.id !== id);
    if (id !== null && alarm && [...alarm.returned, ...alarm.assigned].some((call) => call.id === id)) {
      this.alarm.set({ ...alarm, returned: others(alarm.returned), assigned: others(alarm.assigned) });
      void this.act(id, () => this.api.noteReturn(id));
    }
  }

  /** Reads again everything that is on the screen or rings. */
  async reread(): Promise<void> {
    const open = this.opened.id.get();
    await Promise.all([
      this.readOverview(),
      ...(this.locked || open === null ? [] : [this.conversations.refresh(open)]),
    ]);
  }

  /** Locked, the desk asks for what rings and for nothing else. */
  private async readOverview(): Promise<void> {
    await Promise.all([this.readAlarm(), ...(this.locked ? [] : [this.lists.reloadShown()])]);
  }

  private heard(event: StreamEvent): void {
    switch (event.type) {
      case 'state':
        for (const { id, version } of event.consultations) {
          this.announced(id, version);
        }
        this.changed();
        break;
      case 'changed':
        this.announced(event.consultation, event.version);
        this.changed();
        break;
      case 'typing':
        this.typed(event.consultation);
        break;
      case 'ended':
        this.onEnded();
        break;
    }
  }

  /** Colleagues come and go without a word on the stream, and with them what rings here. */
  private lookAround(): void {
    const now = serverClock.now();
    if (now - this.lookedAt >= LOOK_AROUND_MS) {
      this.lookedAt = now;
      this.readAlarm().catch(() => undefined);
    }
  }

  private announced(id: string, version: number): void {
    if (!this.locked) {
      this.conversations.announced(id, version);
    }
  }

  private typed(id: string): void {
    const until = new Map(this.consumerTyping.get());
    until.set(id, serverClock.now() + TYPING_SHOWN_MS);
    this.consumerTyping.set(until);
  }
}
