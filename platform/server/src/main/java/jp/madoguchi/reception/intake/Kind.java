package jp.madoguchi.reception.intake;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a question is answered. */
enum Kind {

	/** One of the options. */
	ONE,
	/** One or more of the options. */
	SEVERAL,
	/** One of the options, or a place in words. */
	PLACE,
	/** A day that is not in the future, or one of the options instead. */
	DATE,
	/** Yen, and how it is paid by one or more of the options; either may be left out. */
	PAYMENT,
	/** A short text. */
	TEXT,
	/** A telephone number, and in words when to call. */
	CALL;

	/** The name in JSON. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
