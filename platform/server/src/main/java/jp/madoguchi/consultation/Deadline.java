package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.LocalDate;

/**
 * A last day that is near: today or within three days, in Japan.
 *
 * @param possibly whether even the day the period began is a guess
 * @param confirmed whether a counselor has confirmed it
 */
record Deadline(LocalDate day, boolean possibly, boolean confirmed) {

	/**
	 * The days that count, of {@code c}: what was confirmed goes before what was told.
	 */
	static final String DAYS = """
			(case when c.deadline_confirmed then array_remove(array[c.confirmed_last_day], null)
			  else c.last_days end)""";

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
