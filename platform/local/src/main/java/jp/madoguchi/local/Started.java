package jp.madoguchi.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started and how to stop it again. */
final class Started {

	private final Deque<Runnable> stops = new ArrayDeque<>();

	synchronized void add(Runnable stop) {
		this.stops.push(stop);
	}

	/**
	 * Stops everything, the last started first. A failure to stop one spares no other.
	 */
	synchronized void stopAll() {
		if (this.stops.isEmpty()) {
			return;
		}
		try {
			this.stops.pop().run();
		}
		finally {
			stopAll();
		}
	}

}
