package jp.madoguchi.linesimulator.talk;

import java.util.concurrent.atomic.AtomicLong;

/** Message ids as LINE gives them: 18 decimal digits, rising, unique between runs. */
public final class MessageIds {

	private static final long EIGHTEEN_DIGITS = 500_000_000_000_000_000L;

	private static final AtomicLong LAST = new AtomicLong(EIGHTEEN_DIGITS + System.currentTimeMillis() * 10_000);

	private MessageIds() {
	}

	public static String next() {
		return Long.toString(LAST.incrementAndGet());
	}

}
