package jp.madoguchi.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The server's clock in the hands of a test; it stands still until it is moved. */
@TestComponent
@Primary
public final class MovableClock extends Clock {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private volatile Instant now = real();

	/** Puts it to a time of a day in Japan. */
	public void set(LocalDate day, LocalTime time) {
		this.now = day.atTime(time).atZone(JAPAN).toInstant();
	}

	/** Puts it to the real time. */
	public void setRight() {
		this.now = real();
	}

	public void forward(Duration time) {
		this.now = this.now.plus(time);
	}

	/** Today in Japan. */
	public LocalDate today() {
		return LocalDate.ofInstant(this.now, JAPAN);
	}

	/** As fine as the database keeps it. */
	private static Instant real() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("this clock knows UTC only");
	}

}
