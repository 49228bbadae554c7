package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the handing of a consultation to a colleague stands: there is none, an offer waits
 * for its answer, it came back, or a supervisor has assigned it. What came back rings at
 * the desk of the one who offered, what was assigned at the desk of the one who has it
 * now, until they have seen it; both can be read until the next offer.
 */
@Embeddable
class HandoverState {

	@Column(name = "handover_to")
	private @Nullable UUID to;

	@Column(name = "handover_from")
	private @Nullable UUID from;

	@Column(name = "handover_note")
	private byte @Nullable [] note;

	@Column(name = "handover_at")
	private @Nullable Instant at;

	private @Nullable UUID refusedBy;

	private byte @Nullable [] refusedReason;

	/** Since when it rings at the one who has it; null once it was seen. */
	private @Nullable Instant returnedAt;

	/** Made by Hibernate too. */
	protected HandoverState() {
	}

	static HandoverState none() {
		return new HandoverState();
	}

	static HandoverState offered(UUID from, UUID to, byte[] note, Instant now) {
		HandoverState offered = new HandoverState();
		offered.to = to;
		offered.from = from;
		offered.note = note;
		offered.at = now;
		return offered;
	}

	/**
	 * The same offer, come back from the one it was made to.
	 * @param reason why not; null when there was no answer
	 */
	HandoverState returned(byte @Nullable [] reason, Instant now) {
		HandoverState returned = new HandoverState();
		returned.refusedBy = this.to;
		returned.refusedReason = reason;
		returned.returnedAt = now;
		return returned;
	}

	static HandoverState assigned(UUID by, byte[] note, Instant now) {
		HandoverState assigned = new HandoverState();
		assigned.from = by;
		assigned.note = note;
		assigned.at = now;
		assigned.returnedAt = now;
		return assigned;
	}

	/** The same, seen by the one who has it. */
	HandoverState seen() {
		HandoverState seen = new HandoverState();
		seen.from = this.from;
		seen.note = this.note;
		seen.at = this.at;
		seen.refusedBy = this.refusedBy;
		seen.refusedReason = this.refusedReason;
		return seen;
	}

	boolean isOpen() {
		return this.to != null;
	}

	boolean isOfferedTo(UUID account) {
		return account.equals(this.to);
	}

	boolean isUnseen() {
		return this.returnedAt != null;
	}

}
