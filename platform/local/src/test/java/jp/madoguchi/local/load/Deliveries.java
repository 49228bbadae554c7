package jp.madoguchi.local.load;

import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Follows every message from the moment it was due to be sent until a counselor's page
 * has its text. A generator that is late itself makes the figures worse, never better.
 */
final class Deliveries {

	private final Map<UUID, Long> underWay = new ConcurrentHashMap<>();

	private final Queue<Long> accepted = new ConcurrentLinkedQueue<>();

	private final Queue<Long> seen = new ConcurrentLinkedQueue<>();

	private final AtomicInteger refused = new AtomicInteger();

	private volatile long countFrom;

	/**
	 * Counts what is due from a moment on.
	 * @param moment a value of {@link System#nanoTime()}
	 */
	void countFrom(long moment) {
		this.countFrom = moment;
	}

	void sending(UUID message, long due) {
		this.underWay.put(message, due);
	}

	void accepted(long due) {
		if (due >= this.countFrom) {
			this.accepted.add(System.nanoTime() - due);
		}
	}

	void refused(UUID message) {
		this.underWay.remove(message);
		this.refused.incrementAndGet();
	}

	/** A counselor's page shows it. Seen again, it was seen before. */
	void seen(UUID message) {
		Long due = this.underWay.remove(message);
		if (due != null && due >= this.countFrom) {
			this.seen.add(System.nanoTime() - due);
		}
	}

	/** How many nobody has seen yet. */
	int unseen() {
		return this.underWay.size();
	}

	int refused() {
		return this.refused.get();
	}

	Durations acceptTimes() {
		return Durations.of(this.accepted);
	}

	Durations seenTimes() {
		return Durations.of(this.seen);
	}

}
