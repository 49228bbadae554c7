package jp.madoguchi.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Japan's public holidays by the law in force since 2022 (国民の祝日に関する法律, articles 2 and 3).
 * The equinoxes follow the usual reckoning, right until 2099; the Cabinet Office
 * announces them each February for the year after. A day moved by a law of its own, as
 * for the games of 2021, is a centre's special day. {@code docs/decisions/0013-hours.md}
 * says why no library is used.
 */
public final class Holidays {

	private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(2, 11), MonthDay.of(2, 23),
			MonthDay.of(4, 29), MonthDay.of(5, 3), MonthDay.of(5, 4), MonthDay.of(5, 5), MonthDay.of(8, 11),
			MonthDay.of(11, 3), MonthDay.of(11, 23));

	private Holidays() {
	}

	/** Whether offices are closed by law on this day, Sundays aside. */
	public static boolean isHoliday(LocalDate day) {
		return isNational(day) || isSubstitute(day) || isBetween(day);
	}

	/** Article 2: the named days. */
	private static boolean isNational(LocalDate day) {
		return FIXED.contains(MonthDay.from(day)) || movable(day.getYear()).anyMatch(day::equals);
	}

	/** Article 3 (2): the next day that is none, after one on a Sunday. */
	private static boolean isSubstitute(LocalDate day) {
		LocalDate before = day.minusDays(1);
		while (isNational(before) && before.getDayOfWeek() != DayOfWeek.SUNDAY) {
			before = before.minusDays(1);
		}
		return !isNational(day) && isNational(before);
	}

	/** Article 3 (3): a day between two of them. */
	private static boolean isBetween(LocalDate day) {
		return !isNational(day) && isNational(day.minusDays(1)) && isNational(day.plusDays(1));
	}

	private static Stream<LocalDate> movable(int year) {
		return Stream.of(monday(year, 1, 2), equinox(year, 3, 20.8431), monday(year, 7, 3), monday(year, 9, 3),
				equinox(year, 9, 23.2488), monday(year, 10, 2));
	}

	private static LocalDate monday(int year, int month, int which) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
	}

	/** The sun comes 0.242194 days later each year, and leap years take days back. */
	private static LocalDate equinox(int year, int month, double in1980) {
		int years = year - 1980;
		return LocalDate.of(year, month, (int) (in1980 + 0.242194 * years) - Math.floorDiv(years, 4));
	}

}
