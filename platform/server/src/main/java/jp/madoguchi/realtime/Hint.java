package jp.madoguchi.realtime;

import java.util.List;
import java.util.UUID;

import jp.madoguchi.consultation.Versions.Version;

/** What a stream may say. */
sealed interface Hint {

	/** How far everything the listener may follow has come; the first of each stream. */
	record State(List<Reached> consultations) implements Hint {

		static State of(List<Version> versions) {
			return new State(versions.stream().map((one) -> new Reached(one.consultation(), one.version())).toList());
		}

	}

	/** A consultation has a new version. */
	record Changed(UUID consultation, long version) implements Hint {
	}

	/** The other side is writing. */
	record Typing(UUID consultation) implements Hint {
	}

	/** Nothing more will come; the page asks who it is. */
	record Ended(String reason) implements Hint {
	}

	/** The stream is alive. */
	record Beat() implements Hint {
	}

	/** The version a consultation has reached. */
	record Reached(UUID id, long version) {
	}

}
