package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Says whether bytes are clean (5(5)④イ). Whatever is no clear answer is none. */
final class Scanner {

	/** As C's ctime writes it, in the time of the daemon's machine. */
	private static final DateTimeFormatter SIGNATURE_DATE = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy",
			Locale.ROOT);

	private final @Nullable Clamd clamd;

	private final boolean needed;

	private Scanner(@Nullable Clamd clamd, boolean needed) {
		this.clamd = clamd;
		this.needed = needed;
	}

	Scanner(ImageProperties.Clamd clamd) {
		this(new Clamd(clamd), true);
	}

	/** There is none yet: everything waits for it. */
	static Scanner absent() {
		return new Scanner(null, true);
	}

	/** There is none and none is wanted. */
	static Scanner none() {
		return new Scanner(null, false);
	}

	/** Whether images may be shown only after a scan. */
	boolean isNeeded() {
		return this.needed;
	}

	Verdict scan(InputStream content) throws IOException {
		if (this.clamd == null) {
			return this.needed ? Verdict.AWAY : Verdict.CLEAN;
		}
		String answer = this.clamd.scan(content);
		if (answer.equals("stream: OK")) {
			return Verdict.CLEAN;
		}
		return answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.AWAY;
	}

	/**
	 * Returns when the signatures were made; nothing when the daemon does not know.
	 * @throws IOException when it is away
	 */
	Optional<Instant> signaturesFrom() throws IOException {
		if (this.clamd == null) {
			throw new IOException("no virus scanner");
		}
		String[] parts = this.clamd.version().split("/", 3);
		try {
			return (parts.length < 3) ? Optional.empty()
					: Optional.of(SIGNATURE_DATE.parse(parts[2].replaceAll(" +", " "), LocalDateTime::from)
						.atZone(ZoneId.systemDefault())
						.toInstant());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** What a scan has said. */
	enum Verdict {

		CLEAN, INFECTED, AWAY

	}

}
