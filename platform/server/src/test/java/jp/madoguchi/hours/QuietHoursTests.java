package jp.madoguchi.hours;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuietHoursTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-24T21:00, 2026-11-25T08:00", "2026-11-24T23:59, 2026-11-25T08:00",
			"2026-11-25T00:00, 2026-11-25T08:00", "2026-11-25T07:59, 2026-11-25T08:00", "2026-11-25T08:00,",
			"2026-11-24T20:59,", "2026-11-24T12:00," })
	void areFromNineToEightUnlessChosen(LocalDateTime now, LocalDateTime end) {
		assertEnd(QuietHours.STANDARD, now, end);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T12:59,", "2026-11-24T13:00, 2026-11-24T14:30", "2026-11-24T14:30,", "2026-11-24T23:00," })
	void mayLieWithinADay(LocalDateTime now, LocalDateTime end) {
		assertEnd(new QuietHours("13:00", "14:30"), now, end);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-24T00:00,", "2026-11-24T12:00," })
	void mayBeNone(LocalDateTime now, LocalDateTime end) {
		assertEnd(new QuietHours("00:00", "00:00"), now, end);
	}

	@Test
	void whatIsNoTimeIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours("24:00", "08:00"));
		assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours("9:00", "08:00"));
	}

	private static void assertEnd(QuietHours quiet, LocalDateTime now, LocalDateTime end) {
		var found = quiet.endAfter(now.atZone(OpeningHours.JAPAN).toInstant());
		if (end == null) {
			assertThat(found).isEmpty();
		}
		else {
			assertThat(found).contains(end.atZone(OpeningHours.JAPAN).toInstant());
		}
	}

}
