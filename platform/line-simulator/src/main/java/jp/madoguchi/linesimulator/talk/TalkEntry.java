package jp.madoguchi.linesimulator.talk;

import java.time.Instant;
import java.util.List;

/**
 * One bubble of a talk.
 *
 * @param id the message id LINE would give
 * @param links buttons of the message, if it has any
 * @param silent sent with {@code notificationDisabled}: no banner on the phone
 * @param unsent the person took it back
 */
public record TalkEntry(String id, Side from, String text, List<Link> links, Instant at, boolean silent,
		boolean unsent) {

	TalkEntry asUnsent() {
		return new TalkEntry(this.id, this.from, "", List.of(), this.at, this.silent, true);
	}

	/** Who speaks. */
	public enum Side {

		ACCOUNT, PERSON

	}

	/** A button that opens an address. */
	public record Link(String label, String url) {

	}

}
