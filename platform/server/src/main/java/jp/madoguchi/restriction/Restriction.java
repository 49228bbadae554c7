package jp.madoguchi.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A restriction that waits for its decision or is in force.
 *
 * @param consultation where it was asked for
 * @param reason for colleagues only
 * @param lastDay the last day of it, in Japan; null while it waits for the decision
 */
record Restriction(UUID id, UUID consultation, String caseNumber, String reason, Person askedBy, Instant askedAt,
		@Nullable Person decidedBy, @Nullable LocalDate lastDay) {

	@Override
	public String toString() {
		return "restriction " + this.id;
	}

	/** Someone of the staff; the name is empty for an account that left long ago. */
	record Person(UUID id, String name) {
	}

}
