package jp.madoguchi.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.Waiting;
import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.hours.ReceptionHours;

/** How the centre receives people just now. */
@Component
class ReceptionStatus {

	private final ReceptionHours hours;

	private final Waiting waiting;

	private final WaitEstimate estimate;

	private final Clock clock;

	ReceptionStatus(ReceptionHours hours, Waiting waiting, WaitEstimate estimate, Clock clock) {
		this.hours = hours;
		this.waiting = waiting;
		this.estimate = estimate;
		this.clock = clock;
	}

	Status now() {
		Instant now = this.clock.instant();
		Optional<OpeningHours> known = this.hours.find();
		if (known.isEmpty()) {
			return new Status(null, this.waiting.count(), null, null);
		}
		OpeningHours opening = known.get();
		boolean open = opening.isOpen(now);
		return new Status(open, this.waiting.count(), opening.nextChange(now).orElse(null),
				open ? this.estimate.minutes(opening).orElse(null) : null);
	}

	/**
	 * How it stands.
	 *
	 * @param open null while the centre has not set its hours
	 * @param changesAt when it closes, or opens next; null when that is not known
	 * @param waitMinutes how long people wait now; null when nothing honest can be said
	 */
	record Status(@Nullable Boolean open, int waiting, @Nullable Instant changesAt, @Nullable Integer waitMinutes) {
	}

}
