package jp.madoguchi.casework;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.audit.Deed;

/**
 * What is written on one sheet of a consultation, as of one revision.
 *
 * @param revision counts from 1; 0 while nothing was written
 * @param author who wrote it; null while nothing was written
 */
record Sheet<T>(int revision, @Nullable UUID author, @Nullable Instant at, T content) {

	static <T> Sheet<T> blank(T content) {
		return new Sheet<>(0, null, null, content);
	}

	@Override
	public String toString() {
		return "sheet";
	}

	/** The sheets a consultation has. */
	enum Kind {

		TAGS(Deed.TAGS_WRITTEN), MEMO(Deed.MEMO_WRITTEN), CARD(Deed.CARD_WRITTEN), DEADLINE(Deed.DEADLINE_WRITTEN);

		private final Deed written;

		Kind(Deed written) {
			this.written = written;
		}

		/** What the trail tells of a writing. */
		Deed written() {
			return this.written;
		}

		/** The name in the database. */
		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
