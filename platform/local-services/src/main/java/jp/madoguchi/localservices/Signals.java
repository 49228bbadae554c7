package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: politely first, by force after a while. */
final class Signals {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Signals() {
	}

	/**
	 * Stops a process and waits until it is gone.
	 * @param process the process
	 * @param signal what it takes as an order to stop; {@link ProcessHandle#destroy()}
	 * only knows {@code TERM}
	 */
	static void stop(ProcessHandle process, String signal) {
		send(process, signal);
		if (!gone(process)) {
			process.destroyForcibly();
			gone(process);
		}
	}

	private static void send(ProcessHandle process, String signal) {
		try {
			// The shell's own kill: small containers come without the program.
			new ProcessBuilder("sh", "-c", "kill -s " + signal + " " + process.pid())
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean gone(ProcessHandle process) {
		try {
			process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
