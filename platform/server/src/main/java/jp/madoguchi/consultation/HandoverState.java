package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the offer of a consultation to a colleague stands: there is none, it waits for its
 * answer, or it came back. One that came back rings at the desk of the one who offered
 * until they have seen it, and can be read until the next offer.
 */
@Embeddable
class HandoverState {

	@Column(name = "handover_to")
	private @Nullable UUID to;

	@Column(name = "handover_from")
	@SuppressWarnings("UnusedVariable") // read by the desk's query
	private @Nullable UUID from;

	@Column(name = "handover_note")
	@SuppressWarnings("UnusedVariable") // read by the desk's query
	private byte @Nullable [] note;

	@Column(name = "handover_at")
	@SuppressWarnings("UnusedVariable") // read by queries
	private @Nullable Instant at;

	private @Nullable UUID refusedBy;

	private byte @Nullable [] refusedReason;

	/** Since when it rings; null once it was seen. */
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
		return returned(this.to, reason, now);
	}

	/** The same, seen by the one who offered. */
	HandoverState seen() {
		return returned(this.refusedBy, this.refusedReason, null);
	}

	boolean isOpen() {
		return this.to != null;
	}

	boolean isOfferedTo(UUID account) {
		return account.equals(this.to);
	}

	boolean isUnseenReturn() {
		return this.returnedAt != null;
	}

	private static HandoverState returned(@Nullable UUID by, byte @Nullable [] reason, @Nullable Instant at) {
		HandoverState returned = new HandoverState();
		returned.refusedBy = by;
		returned.refusedReason = reason;
		returned.returnedAt = at;
		return returned;
	}

}
