package jp.madoguchi.disclosure;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a disclosure stands, as time goes by. */
enum State {

	/** Waits for the second person, for seven days at most. */
	WAITING,

	/** The second person said no. */
	REFUSED,

	/** May be opened by the one who asked, for seven days. */
	APPROVED,

	/** Neither decided nor opened in time. */
	LAPSED,

	/** Open to the one who opened it, for 24 hours. */
	OPEN,

	/** Was open. */
	OVER;

	/** Its name in the contract. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
