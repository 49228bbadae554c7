package jp.madoguchi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the person who waits what happens, each line with the seconds gone by. */
public final class Progress implements Consumer<String> {

	private final Instant start = Instant.now();

	private final PrintStream output;

	/**
	 * Starts its clock.
	 * @param output where the lines go
	 */
	public Progress(PrintStream output) {
		this.output = output;
	}

	@Override
	public void accept(String line) {
		double seconds = elapsed().toMillis() / 1000.0;
		this.output.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds, line));
	}

	/** The time gone by. */
	public Duration elapsed() {
		return Duration.between(this.start, Instant.now());
	}

}
