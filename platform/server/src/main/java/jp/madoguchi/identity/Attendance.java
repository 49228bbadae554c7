package jp.madoguchi.identity;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether someone of the staff is there.
 *
 * @param presence what they say
 * @param hereAt when a desk of theirs was last seen open; null when none has been since
 * they left
 * @param lastSeen when they were last seen at all, at the latest when they signed in
 * @param dayOff whether the calendar says they are not there today
 * @param counselor whether they may take consultations
 */
public record Attendance(Presence presence, @Nullable Instant hereAt, Instant lastSeen, boolean dayOff,
		boolean counselor) {

	/** A desk that is open is seen every few seconds. */
	private static final Duration SEEN_WITHIN = Duration.ofSeconds(45);

	/** Whether a desk of theirs is open now. */
	public boolean isHere(Instant now) {
		return this.hereAt != null && this.hereAt.isAfter(now.minus(SEEN_WITHIN));
	}

	/** Whether a new consultation rings at their desk. */
	public boolean hearsNew(Instant now) {
		return this.counselor && isHere(now) && this.presence.hearsNew();
	}

	/**
	 * What colleagues are told: who is at the desk is what they say, the calendar
	 * notwithstanding.
	 */
	public Presence shown(Instant now) {
		return (this.dayOff && !isHere(now)) ? Presence.ABSENT : this.presence;
	}

}
