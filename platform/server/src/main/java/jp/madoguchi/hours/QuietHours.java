package jp.madoguchi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours of each night in which nobody is told anything on their phone, Japan time.
 *
 * @param from HH:mm
 * @param to HH:mm, of the same day or the next
 */
public record QuietHours(String from, String to) {

	/** For centres that have chosen none. */
	static final QuietHours STANDARD = new QuietHours("21:00", "08:00");

	/**
	 * Takes them.
	 * @throws IllegalArgumentException when these are no times of a day
	 */
	public QuietHours {
		if (!from.matches(DaySpan.CLOCK) || !to.matches(DaySpan.CLOCK)) {
			throw new IllegalArgumentException("not times of a day");
		}
	}

	/** Returns when they end, if they hold at an instant. */
	Optional<Instant> endAfter(Instant now) {
		ZonedDateTime here = now.atZone(OpeningHours.JAPAN);
		LocalTime time = here.toLocalTime();
		LocalTime begin = LocalTime.parse(this.from);
		LocalTime end = LocalTime.parse(this.to);
		boolean begun = !time.isBefore(begin);
		boolean lasting = time.isBefore(end);
		boolean overMidnight = end.isBefore(begin);
		boolean quiet = overMidnight ? begun || lasting : begun && lasting;
		LocalDate day = (overMidnight && begun) ? here.toLocalDate().plusDays(1) : here.toLocalDate();
		return quiet ? Optional.of(day.atTime(end).atZone(OpeningHours.JAPAN).toInstant()) : Optional.empty();
	}

}
