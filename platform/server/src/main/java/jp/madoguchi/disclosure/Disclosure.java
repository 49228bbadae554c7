package jp.madoguchi.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A disclosure as its row has it. Which state follows which stands here and nowhere else.
 *
 * @param person the consumer whose id it is about
 * @param consultation null for somebody who only followed the account or typed there
 * @param ruling what the second person said; null until then
 */
record Disclosure(UUID id, UUID person, @Nullable UUID consultation, Kind kind, Grounds grounds, UUID requestedBy,
		Instant requestedAt, @Nullable Ruling ruling, @Nullable Instant openedAt, UUID changedBy, Instant changedAt) {

	/** How long a request waits for its decision, and an approval for its opening. */
	static final Duration PATIENCE = Duration.ofDays(7);

	/**
	 * How long the id can be seen, and how long a danger's opening waits for its review.
	 */
	static final Duration A_DAY = Duration.ofHours(24);

	State state(Instant now) {
		if (this.openedAt != null) {
			boolean objected = this.ruling != null && this.ruling.decision() == Decision.OBJECTED;
			return (objected || !now.isBefore(this.openedAt.plus(A_DAY))) ? State.OVER : State.OPEN;
		}
		if (this.ruling == null) {
			return now.isBefore(this.requestedAt.plus(PATIENCE)) ? State.WAITING : State.LAPSED;
		}
		if (this.ruling.decision() == Decision.REFUSED) {
			return State.REFUSED;
		}
		return now.isBefore(this.ruling.at().plus(PATIENCE)) ? State.APPROVED : State.LAPSED;
	}

	Review review(Instant now) {
		if (this.kind != Kind.DANGER || this.openedAt == null) {
			return Review.NONE;
		}
		if (this.ruling != null) {
			return (this.ruling.decision() == Decision.CONFIRMED) ? Review.CONFIRMED : Review.OBJECTED;
		}
		return now.isBefore(this.openedAt.plus(A_DAY)) ? Review.AWAITED : Review.OVERDUE;
	}

	/** Whether a second person may decide now. */
	boolean awaits(Decision decision, Instant now) {
		return this.kind == decision.kind() && this.ruling == null
				&& (this.kind == Kind.DANGER || state(now) == State.WAITING);
	}

	/** When the id can't be seen any more; null when it never could be. */
	@Nullable Instant openUntil() {
		return (this.openedAt != null) ? this.openedAt.plus(A_DAY) : null;
	}

	/** Who decided what, when; the reason is empty where none was given. */
	record Ruling(Decision decision, UUID by, Instant at, String reason) {

		@Override
		public String toString() {
			return this.decision.key();
		}

	}

	@Override
	public String toString() {
		return "disclosure " + this.id;
	}

}
