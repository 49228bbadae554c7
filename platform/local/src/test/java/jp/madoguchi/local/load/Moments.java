package jp.madoguchi.local.load;

import java.util.concurrent.locks.LockSupport;

/** Moments of the one clock everything is measured with. */
final class Moments {

	private Moments() {
	}

	/** Waits until {@link System#nanoTime()} has reached a value. */
	static void await(long moment) {
		for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

}
