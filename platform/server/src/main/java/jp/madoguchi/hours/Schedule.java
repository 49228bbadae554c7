package jp.madoguchi.hours;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A centre's hours as it sets them. A special day goes before everything, then the days
 * closed each year, then the week.
 *
 * @param weekly several spans a day are several entries
 * @param closedEachYear e.g. year-end
 * @param specialDays days that are otherwise than the week says
 * @param quiet when no notice goes out; null for 21:00 to 8:00
 */
public record Schedule(@NotEmpty @Size(max = 50) List<WeeklySpan> weekly,
		@NotNull @Size(max = 20) List<YearlyClosing> closedEachYear,
		@NotNull @Size(max = 400) @Valid List<SpecialDay> specialDays, @Nullable QuietHours quiet) {

	static final String TOPIC = "hours";

	/**
	 * The hours of a day as they are set, in no order.
	 */
	List<DaySpan> on(LocalDate day) {
		return this.specialDays.stream()
			.filter((special) -> special.date().equals(day))
			.findFirst()
			.map(SpecialDay::spans)
			.orElseGet(() -> usual(day));
	}

	private List<DaySpan> usual(LocalDate day) {
		if (this.closedEachYear.stream().anyMatch((closing) -> closing.contains(day))) {
			return List.of();
		}
		boolean holiday = Holidays.isHoliday(day);
		return this.weekly.stream().filter((span) -> span.holdsOn(day, holiday)).map(WeeklySpan::span).toList();
	}

	/**
	 * A day of its own.
	 *
	 * @param spans its hours; none on a day that is closed
	 * @param note why, for the people of the centre
	 */
	public record SpecialDay(@NotNull LocalDate date, @NotNull List<DaySpan> spans,
			@NotNull @Size(max = 100) String note) {
	}

}
