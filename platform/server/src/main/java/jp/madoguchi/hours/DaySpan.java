package jp.madoguchi.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours of one day, Japan time.
 *
 * @param from HH:mm
 * @param to HH:mm, later than from; 24:00 for midnight at the day's end
 */
public record DaySpan(String from, String to) {

	static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";

	private static final String TIME = CLOCK + "|24:00";

	private static final String MIDNIGHT = "24:00";

	public DaySpan {
		demand(from, to);
	}

	static void demand(String from, String to) {
		if (!from.matches(TIME) || !to.matches(TIME) || from.compareTo(to) >= 0) {
			throw new IllegalArgumentException("not a span of a day");
		}
	}

	Opening on(LocalDate day) {
		return new Opening(instant(day, this.from), instant(day, this.to));
	}

	private static Instant instant(LocalDate day, String time) {
		return time.equals(MIDNIGHT) ? day.plusDays(1).atStartOfDay(OpeningHours.JAPAN).toInstant()
				: day.atTime(LocalTime.parse(time)).atZone(OpeningHours.JAPAN).toInstant();
	}

}
