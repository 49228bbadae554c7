package jp.madoguchi.disclosure;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of the second person's look at what was opened in danger. */
enum Review {

	/** Not asked for: the second person had decided before. */
	NONE,

	AWAITED,

	/** Nobody has answered within 24 hours; it can still be answered. */
	OVERDUE,

	CONFIRMED,

	OBJECTED;

	/** Its name in the contract. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
