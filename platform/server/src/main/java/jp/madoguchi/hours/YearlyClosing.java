package jp.madoguchi.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/**
 * Days closed each year.
 *
 * @param from MM-dd
 * @param to MM-dd, included; earlier than from when they run over New Year
 */
public record YearlyClosing(String from, String to) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

	public YearlyClosing {
		MonthDay.parse(from, DAY);
		MonthDay.parse(to, DAY);
	}

	/** Whether a day is one of them. */
	boolean contains(LocalDate date) {
		String day = DAY.format(date);
		boolean started = day.compareTo(this.from) >= 0;
		boolean notOver = day.compareTo(this.to) <= 0;
		return (this.from.compareTo(this.to) <= 0) ? started && notOver : started || notOver;
	}

	/**
	 * Returns the days on which offices are closed, public holidays and these, in order.
	 */
	public static List<LocalDate> withHolidays(Collection<YearlyClosing> closings, LocalDate first, LocalDate end) {
		return first.datesUntil(end)
			.filter((day) -> Holidays.isHoliday(day) || closings.stream().anyMatch((one) -> one.contains(day)))
			.toList();
	}

}
