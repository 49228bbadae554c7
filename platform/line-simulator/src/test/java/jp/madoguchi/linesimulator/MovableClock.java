package jp.madoguchi.linesimulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of day, moved forward at will. */
class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	void forward(Duration by) {
		this.ahead = this.ahead.plus(by);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("UTC");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

}
