package jp.madoguchi.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * Hours on some days of each week, Japan time.
 *
 * @param days 1 for Monday to 7 for Sunday
 * @param from HH:mm
 * @param to HH:mm, later than from; 24:00 for midnight at the day's end
 * @param holidays whether they hold on public holidays too
 */
public record WeeklySpan(List<Integer> days, String from, String to, boolean holidays) {

	/**
	 * Takes it.
	 * @throws IllegalArgumentException when these are no days and hours of a week
	 */
	public WeeklySpan {
		if (days.isEmpty() || !days.stream().allMatch((day) -> day >= 1 && day <= 7)) {
			throw new IllegalArgumentException("not days of a week");
		}
		DaySpan.demand(from, to);
	}

	boolean holdsOn(LocalDate day, boolean holiday) {
		return this.days.contains(day.getDayOfWeek().getValue()) && (this.holidays || !holiday);
	}

	DaySpan span() {
		return new DaySpan(this.from, this.to);
	}

}
