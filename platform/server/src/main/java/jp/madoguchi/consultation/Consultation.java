package jp.madoguchi.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import jp.madoguchi.problem.ProblemType;

/**
 * One consultation, from the first message to its closing. It owns its transitions: who
 * may take, hand over, close and reopen it, and when. Every transition takes the next
 * version; the row is locked while it happens.
 */
@Entity
class Consultation {

	/** A closed consultation goes on by writing within this time. */
	static final Duration REOPENABLE = Duration.ofDays(30);

	@Id
	private UUID id;

	private UUID consumerId;

	private int fiscalYear;

	private int number;

	@Convert(converter = State.Column.class)
	private State state;

	private Instant openedAt;

	private @Nullable Instant closedAt;

	@Column(updatable = false)
	private int lastSeq;

	private long version;

	@SuppressWarnings("UnusedVariable") // read by the sweep's query
	private Instant changedAt;

	@Convert(converter = Turn.Column.class)
	private Turn turn;

	private Instant turnSince;

	private @Nullable UUID assigneeId;

	private @Nullable Instant firstTakenAt;

	private @Nullable LocalDate nextContactOn;

	@Embedded
	private @Nullable HandoverState handover;

	@SuppressWarnings("UnusedVariable") // read by queries
	private boolean split;

	private String[] urgent;

	@SuppressWarnings("UnusedVariable") // read by the desk's query
	private boolean closedBySilence;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected Consultation() {
	}

	/**
	 * Takes a waiting consultation, or one whose counselor does not attend to it.
	 * @param attending the counselors who attend to theirs
	 */
	void take(UUID account, Set<UUID> attending, Instant now) {
		if (this.state == State.CLOSED) {
			throw ProblemType.CONSULTATION_CLOSED.exception();
		}
		if (this.state == State.ASSIGNED && !account.equals(this.assigneeId) && attending.contains(this.assigneeId)) {
			throw ProblemType.ALREADY_TAKEN.exception();
		}
		if (!account.equals(this.assigneeId)) {
			this.handover = HandoverState.none();
		}
		this.assigneeId = account;
		if (this.firstTakenAt == null) {
			this.firstTakenAt = now;
		}
		move(State.ASSIGNED, now);
	}

	/** Gives it back to the waiting. */
	void release(UUID account, Instant now) {
		demandHandledBy(account);
		this.assigneeId = null;
		this.handover = HandoverState.none();
		move(State.WAITING, now);
	}

	/**
	 * Promises to be in touch by a day while looking into the matter; null takes it back.
	 */
	void promiseContact(UUID account, @Nullable LocalDate day, Instant now) {
		demandHandledBy(account);
		if (!Objects.equals(this.nextContactOn, day)) {
			this.nextContactOn = day;
			changed(now);
		}
	}

	/** Offers it to a colleague, who accepts or refuses. */
	void offer(UUID from, UUID to, byte[] note, Instant now) {
		demandHandledBy(from);
		if (from.equals(to)) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		if (handover().isOpen()) {
			throw ProblemType.HANDOVER_PENDING.exception();
		}
		this.handover = HandoverState.offered(from, to, note, now);
		changed(now);
	}

	/** The colleague takes it over. */
	void accept(UUID account, Instant now) {
		demandOfferedTo(account);
		this.assigneeId = account;
		this.handover = HandoverState.none();
		changed(now);
	}

	/** The colleague does not take it: it stays where it was, and the reason is kept. */
	void refuse(UUID account, byte[] reason, Instant now) {
		demandOfferedTo(account);
		this.handover = handover().returned(reason, now);
		changed(now);
	}

	/** The colleague gave no answer: it stays where it was, and there is no reason. */
	void giveUpOffer(Instant now) {
		this.handover = handover().returned(null, now);
		changed(now);
	}

	/** A supervisor gives it to somebody, whoever has it now. */
	void assign(UUID by, UUID to, byte[] note, Instant now) {
		if (this.state == State.CLOSED) {
			throw ProblemType.CONSULTATION_CLOSED.exception();
		}
		if (to.equals(this.assigneeId)) {
			return;
		}
		this.assigneeId = to;
		this.handover = HandoverState.assigned(by, note, now);
		if (this.firstTakenAt == null) {
			this.firstTakenAt = now;
		}
		move(State.ASSIGNED, now);
	}

	/**
	 * The one who has it has seen that their offer came back, or that it was assigned to
	 * them; both can still be read.
	 */
	void noteReturn(UUID account, Instant now) {
		demandHandledBy(account);
		if (handover().isUnseen()) {
			this.handover = handover().seen();
			changed(now);
		}
	}

	/** Ends it, and its urgency; the consumer may, and the one who handles it. */
	void close(Instant now) {
		if (this.state == State.CLOSED) {
			return;
		}
		this.closedAt = now;
		this.nextContactOn = null;
		this.handover = HandoverState.none();
		this.urgent = new String[0];
		move(State.CLOSED, now);
	}

	/** Ends it because the consumer has not answered, as was announced to them. */
	void closeBySilence(Instant now) {
		close(now);
		this.closedBySilence = true;
	}

	/** Opens it again: with an assignee, theirs; without, it waits. */
	void reopen(@Nullable UUID assignee, Instant now) {
		if (this.state != State.CLOSED) {
			return;
		}
		this.closedAt = null;
		this.closedBySilence = false;
		this.assigneeId = assignee;
		this.turn = Turn.CENTRE;
		this.turnSince = now;
		move((assignee != null) ? State.ASSIGNED : State.WAITING, now);
	}

	void demandHandledBy(UUID account) {
		if (this.state == State.CLOSED) {
			throw ProblemType.CONSULTATION_CLOSED.exception();
		}
		if (!account.equals(this.assigneeId)) {
			throw ProblemType.NOT_ASSIGNED.exception();
		}
	}

	/** Until when writing reopens it; null while it is open. */
	@Nullable Instant writableUntil() {
		return (this.closedAt != null) ? this.closedAt.plus(REOPENABLE) : null;
	}

	CaseNumber caseNumber() {
		return new CaseNumber(this.fiscalYear, this.number);
	}

	private void demandOfferedTo(UUID account) {
		if (!handover().isOfferedTo(account)) {
			throw ProblemType.NOT_ASSIGNED.exception();
		}
	}

	/** Hibernate leaves out what has no value in any column. */
	private HandoverState handover() {
		return (this.handover != null) ? this.handover : HandoverState.none();
	}

	private void move(State next, Instant now) {
		this.state = next;
		changed(now);
	}

	private void changed(Instant now) {
		this.version++;
		this.changedAt = now;
	}

	UUID id() {
		return this.id;
	}

	UUID consumerId() {
		return this.consumerId;
	}

	State state() {
		return this.state;
	}

	Instant openedAt() {
		return this.openedAt;
	}

	@Nullable Instant closedAt() {
		return this.closedAt;
	}

	int lastSeq() {
		return this.lastSeq;
	}

	long version() {
		return this.version;
	}

	Turn turn() {
		return this.turn;
	}

	Instant turnSince() {
		return this.turnSince;
	}

	boolean isUrgent() {
		return this.urgent.length > 0;
	}

	@Nullable UUID assigneeId() {
		return this.assigneeId;
	}

	/** Where a consultation stands. */
	enum State {

		WAITING, ASSIGNED, CLOSED;

		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

		static class Column implements AttributeConverter<State, String> {

			@Override
			public String convertToDatabaseColumn(State state) {
				return state.key();
			}

			@Override
			public State convertToEntityAttribute(String key) {
				return of(key);
			}

		}

	}

	/** Who is to act next. */
	enum Turn {

		CENTRE, CONSUMER;

		@JsonValue
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Turn of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

		static class Column implements AttributeConverter<Turn, String> {

			@Override
			public String convertToDatabaseColumn(Turn turn) {
				return turn.key();
			}

			@Override
			public Turn convertToEntityAttribute(String key) {
				return of(key);
			}

		}

	}

}
