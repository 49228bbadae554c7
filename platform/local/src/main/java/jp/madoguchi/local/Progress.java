package jp.madoguchi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the person who waits what happens, each line with the seconds gone by. */
final class Progress implements Consumer<String> {

	private final Instant start = Instant.now();

	private final PrintStream output;

	Progress(PrintStream output) {
		this.output = output;
	}

	@Override
	public void accept(String line) {
		double seconds = Duration.between(this.start, Instant.now()).toMillis() / 1000.0;
		this.output.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds, line));
	}

}
