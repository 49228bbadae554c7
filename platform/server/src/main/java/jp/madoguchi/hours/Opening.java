package jp.madoguchi.hours;

import java.time.Instant;

/** A time in which a centre is open without a break: from an instant until another. */
public record Opening(Instant from, Instant until) {

	boolean contains(Instant instant) {
		return !instant.isBefore(this.from) && instant.isBefore(this.until);
	}

}
