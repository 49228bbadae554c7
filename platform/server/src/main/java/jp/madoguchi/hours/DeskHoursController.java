package jp.madoguchi.hours;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;

/** The hours as the desk needs them: its timers count reception hours only. */
@RestController
@Allowed(Act.READ_CONSULTATIONS)
class DeskHoursController {

	private static final int DAYS_BACK = 31;

	private static final int DAYS_AHEAD = 31;

	private final ReceptionHours hours;

	private final Clock clock;

	DeskHoursController(ReceptionHours hours, Clock clock) {
		this.hours = hours;
		this.clock = clock;
	}

	/** Reads when the centre was and will be open, a month each way, Japan's days. */
	@GetMapping("/api/desk/hours")
	Hours readHours() {
		Instant now = this.clock.instant();
		LocalDate first = LocalDate.ofInstant(now, OpeningHours.JAPAN).minusDays(DAYS_BACK);
		return this.hours.find()
			.map((opening) -> new Hours(true, opening.onDays(first, DAYS_BACK + DAYS_AHEAD + 1), this.hours.quiet(),
					now))
			.orElseGet(() -> new Hours(false, List.of(), this.hours.quiet(), now));
	}

	/**
	 * The openings, in order.
	 *
	 * @param known false while the centre has not set its hours
	 * @param quiet when notices wait for the morning
	 */
	record Hours(boolean known, List<Opening> openings, QuietHours quiet, Instant now) {
	}

}
