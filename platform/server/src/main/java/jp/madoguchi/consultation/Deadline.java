package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.LocalDate;

/**
 * A last day that is near: today or within three days, in Japan.
 *
 * @param possibly whether even the day the period began is a guess
 */
record Deadline(LocalDate day, boolean possibly) {

	private static final int NEAR_DAYS = 3;

	/** Today in Japan. */
	static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), CaseNumber.JAPAN);
	}

	/** The last day that counts as near. */
	static LocalDate horizon(Clock clock) {
		return today(clock).plusDays(NEAR_DAYS);
	}

}
