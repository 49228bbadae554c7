package jp.madoguchi.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A centre open on weekdays with a break at noon, on Saturdays in the evening until
 * midnight and after it; closed at year-end, open on one Sunday, closed on one Tuesday.
 */
class OpeningHoursTests {

	private static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5);

	private static final OpeningHours HOURS = new OpeningHours(new Schedule(
			List.of(new WeeklySpan(WEEKDAYS, "13:00", "17:00", false),
					new WeeklySpan(WEEKDAYS, "08:30", "12:00", false),
					new WeeklySpan(List.of(6), "20:00", "24:00", true),
					new WeeklySpan(List.of(7), "00:00", "02:00", true)),
			List.of(new YearlyClosing("12-29", "01-03")),
			List.of(new Schedule.SpecialDay(LocalDate.of(2026, 11, 29), List.of(new DaySpan("10:00", "11:00")), "催し"),
					new Schedule.SpecialDay(LocalDate.of(2026, 12, 1), List.of(), "点検")),
			null));

	@ParameterizedTest
	@CsvSource({ "2026-11-24T08:29:59, false", "2026-11-24T08:30, true", "2026-11-24T11:59:59, true",
			"2026-11-24T12:00, false", "2026-11-24T13:00, true", "2026-11-24T17:00, false",
			// Labour Thanksgiving Day, a Monday
			"2026-11-23T10:00, false",
			// a Saturday's evening, over midnight, on another holiday than weekdays'
			"2026-11-21T23:59, true", "2026-11-22T00:00, true", "2026-11-22T02:00, false",
			// special days
			"2026-11-29T10:30, true", "2026-11-29T01:00, false", "2026-12-01T10:00, false",
			// year-end: 29 December is a Tuesday
			"2026-12-28T16:59, true", "2026-12-29T10:00, false", "2027-01-02T21:00, false", "2027-01-04T08:30, true" })
	void isOpenOrNot(LocalDateTime when, boolean open) {
		assertThat(HOURS.isOpen(at(when))).isEqualTo(open);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T07:00, 2026-11-24T08:30", "2026-11-24T08:30, 2026-11-24T12:00",
			"2026-11-24T12:30, 2026-11-24T13:00", "2026-11-30T17:00, 2026-12-02T08:30",
			// over midnight there is no change
			"2026-11-21T22:00, 2026-11-22T02:00",
			// Sunday and a holiday in between
			"2026-11-22T02:00, 2026-11-24T08:30",
			// the whole year-end, and the Sunday after it
			"2026-12-28T17:00, 2027-01-04T08:30" })
	void changesNext(LocalDateTime now, LocalDateTime next) {
		assertThat(HOURS.nextChange(at(now))).contains(at(next));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T12:30, 2026-11-24T12:00", "2026-11-24T07:00, 2026-11-22T02:00",
			"2027-01-04T08:00, 2026-12-28T17:00" })
	void closedLast(LocalDateTime now, LocalDateTime last) {
		assertThat(HOURS.lastClosing(at(now))).isEqualTo(at(last));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T08:00, 2026-11-24T09:00, 30", "2026-11-24T11:00, 2026-11-24T14:00, 120",
			"2026-11-20T16:00, 2026-11-24T09:00, 450", "2026-11-24T17:00, 2026-11-24T23:00, 0",
			"2026-11-24T09:00, 2026-11-24T09:00, 0" })
	void countsOpenTimeOnly(LocalDateTime from, LocalDateTime to, long minutes) {
		assertThat(HOURS.openTime(at(from), at(to))).isEqualTo(Duration.ofMinutes(minutes));
	}

	@Test
	void openDayAndNightNeverChanges() {
		OpeningHours always = new OpeningHours(
				new Schedule(List.of(new WeeklySpan(List.of(1, 2, 3, 4, 5, 6, 7), "00:00", "24:00", true)), List.of(),
						List.of(), null));
		assertThat(always.isOpen(at(LocalDateTime.parse("2026-11-24T00:00")))).isTrue();
		assertThat(always.nextChange(at(LocalDateTime.parse("2026-11-24T00:00")))).isEmpty();
	}

	@Test
	void whatIsNoTimeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan("17:00", "08:30"));
		assertThatIllegalArgumentException().isThrownBy(() -> new DaySpan("8:30", "17:00"));
		assertThatIllegalArgumentException().isThrownBy(() -> new WeeklySpan(List.of(8), "08:30", "17:00", false));
		assertThatIllegalArgumentException().isThrownBy(() -> new WeeklySpan(List.of(), "08:30", "17:00", false));
	}

	private static Instant at(LocalDateTime japan) {
		return japan.atZone(OpeningHours.JAPAN).toInstant();
	}

}
