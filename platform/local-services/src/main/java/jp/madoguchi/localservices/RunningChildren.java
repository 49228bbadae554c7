package jp.madoguchi.localservices;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Everything this JVM has to stop before it ends, the last started first: Keycloak must
 * not outlive the database it writes to.
 */
final class RunningChildren {

	private static final Deque<Runnable> stops = new ArrayDeque<>();

	private static boolean hooked;

	private static boolean ending;

	private RunningChildren() {
	}

	/**
	 * Adds a child.
	 * @param stop stops it
	 * @throws IllegalStateException if the JVM is about to end, so that no child can slip
	 * through behind the shutdown hook
	 */
	static synchronized void add(Runnable stop) {
		if (ending) {
			throw new IllegalStateException("This JVM is ending");
		}
		if (!hooked) {
			Runtime.getRuntime().addShutdownHook(new Thread(RunningChildren::stopAll, "stop-children"));
			hooked = true;
		}
		stops.push(stop);
	}

	static synchronized void remove(Runnable stop) {
		stops.remove(stop);
	}

	private static void stopAll() {
		for (Runnable stop = next(); stop != null; stop = next()) {
			stop.run();
		}
	}

	private static synchronized @Nullable Runnable next() {
		ending = true;
		return stops.poll();
	}

}
