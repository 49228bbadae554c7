package jp.madoguchi.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.Waiting;
import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;

/**
 * How long people wait now, said from what people waited lately and from who waits still.
 * Too few to say it from: nothing is said.
 */
@Component
class WaitEstimate {

	private static final Duration LATELY = Duration.ofHours(2);

	private static final int ENOUGH = 5;

	/** What three of four waited, so that most are served sooner than told. */
	private static final double SHARE = 0.75;

	/** Said in steps of so many minutes, rounded up. */
	private static final int STEP = 5;

	private final Waiting waiting;

	private final Clock clock;

	/** Anyone may ask at the entrance, so it is reckoned once in a while. */
	private final Cache<TenantId, Optional<Integer>> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(20))
		.build();

	WaitEstimate(Waiting waiting, Clock clock) {
		this.waiting = waiting;
		this.clock = clock;
	}

	/** Returns minutes of reception time. */
	Optional<Integer> minutes(OpeningHours hours) {
		return this.known.get(CurrentTenant.id(), (_) -> reckon(hours));
	}

	private Optional<Integer> reckon(OpeningHours hours) {
		Instant now = this.clock.instant();
		List<Duration> waits = this.waiting.takenSince(now.minus(LATELY))
			.stream()
			.map((wait) -> hours.openTime(wait.opened(), wait.taken()))
			.sorted()
			.toList();
		if (waits.size() < ENOUGH) {
			return Optional.empty();
		}
		Duration usual = waits.get((int) Math.ceil(waits.size() * SHARE) - 1);
		Duration longest = this.waiting.longestSince().map((since) -> hours.openTime(since, now)).orElse(Duration.ZERO);
		Duration wait = (longest.compareTo(usual) > 0) ? longest : usual;
		return Optional.of((int) (wait.plusMinutes(STEP).toMinutes() / STEP) * STEP);
	}

}
