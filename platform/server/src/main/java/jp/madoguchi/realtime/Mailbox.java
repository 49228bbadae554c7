package jp.madoguchi.realtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import org.jspecify.annotations.Nullable;

/**
 * Hints that wait to be written to one browser. Of each consultation only the newest
 * version is kept, so a browser that doesn't read holds up nobody and costs no more than
 * it has consultations.
 */
final class Mailbox {

	@GuardedBy("this")
	private final Map<UUID, Long> changed = new LinkedHashMap<>();

	@GuardedBy("this")
	private final Set<UUID> typing = new LinkedHashSet<>();

	@GuardedBy("this")
	private @Nullable String ended;

	@GuardedBy("this")
	private boolean closed;

	synchronized void changed(UUID consultation, long version) {
		this.changed.merge(consultation, version, Math::max);
		notifyAll();
	}

	synchronized void typing(UUID consultation) {
		this.typing.add(consultation);
		notifyAll();
	}

	/** Says why and ends the stream, once what came before is written. */
	synchronized void end(String reason) {
		this.ended = reason;
		this.closed = true;
		notifyAll();
	}

	/** Ends the stream without a word: the browser comes again. */
	synchronized void close() {
		this.closed = true;
		notifyAll();
	}

	/**
	 * Waits for hints.
	 * @return what has come, a beat when nothing came in this time, and nothing when the
	 * stream is over
	 */
	synchronized List<Hint> next(Duration patience) throws InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		long left = patience.toNanos();
		while (isEmpty() && !this.closed && left > 0) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
			left = end - System.nanoTime();
		}
		if (isEmpty()) {
			return this.closed ? List.of() : List.of(new Hint.Beat());
		}
		return drain();
	}

	@GuardedBy("this")
	private boolean isEmpty() {
		return this.changed.isEmpty() && this.typing.isEmpty() && this.ended == null;
	}

	@GuardedBy("this")
	private List<Hint> drain() {
		List<Hint> hints = new ArrayList<>(this.changed.size() + this.typing.size() + 1);
		this.changed.forEach((consultation, version) -> hints.add(new Hint.Changed(consultation, version)));
		this.typing.forEach((consultation) -> hints.add(new Hint.Typing(consultation)));
		if (this.ended != null) {
			hints.add(new Hint.Ended(this.ended));
		}
		this.changed.clear();
		this.typing.clear();
		this.ended = null;
		return hints;
	}

}
