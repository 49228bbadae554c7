package jp.madoguchi.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.madoguchi.consultation.Waiting;
import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** How long people are told they will wait. */
class WaitEstimateTests {

	private static final Instant NOW = LocalDate.of(2026, 5, 18)
		.atTime(LocalTime.of(10, 0))
		.atZone(OpeningHours.JAPAN)
		.toInstant();

	private final OpeningHours hours = mock(OpeningHours.class);

	private final Waiting waiting = mock(Waiting.class);

	private final WaitEstimate estimate = new WaitEstimate(this.waiting, Clock.fixed(NOW, OpeningHours.JAPAN));

	@BeforeEach
	void itIsAlwaysReceptionTime() {
		given(this.hours.openTime(any(), any()))
			.willAnswer((call) -> Duration.between(call.getArgument(0), call.<Instant>getArgument(1)));
	}

	@Test
	void nothingIsSaidFromFewerThanFive() {
		assertThat(minutes(null, 1, 2, 3, 4)).isEmpty();
	}

	@Test
	void whatThreeOfFourWaitedIsSaidRoundedUp() {
		assertThat(minutes(null, 1, 40, 3, 12, 7, 9, 2, 8)).contains(10);
		assertThat(minutes(null, 1, 1, 1, 1, 1)).contains(5);
	}

	@Test
	void whoWaitsStillForLongerCounts() {
		assertThat(minutes(23, 1, 2, 3, 4, 5)).contains(25);
		assertThat(minutes(2, 11, 12, 13, 14, 15)).contains(15);
	}

	private Optional<Integer> minutes(@Nullable Integer longest, int... waits) {
		given(this.waiting.takenSince(any())).willReturn(IntStream.of(waits)
			.mapToObj((minutes) -> new Waiting.Taken(NOW.minus(Duration.ofMinutes(minutes)), NOW))
			.toList());
		given(this.waiting.longestSince())
			.willReturn(Optional.ofNullable(longest).map((minutes) -> NOW.minus(Duration.ofMinutes(minutes))));
		TenantId own = new TenantId("w" + UUID.randomUUID().toString().substring(0, 8));
		return CurrentTenant.call(own, () -> this.estimate.minutes(this.hours));
	}

}
