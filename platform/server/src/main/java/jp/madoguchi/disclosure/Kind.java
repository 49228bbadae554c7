package jp.madoguchi.disclosure;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a disclosure comes about. */
enum Kind {

	/** Asked for in writing; a second person approves before it is opened. */
	ORDINARY,

	/** A life is in danger: opened at once, a second person is asked afterwards. */
	DANGER;

	/** Its name in rows and in the contract. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Kind of(String key) {
		return Arrays.stream(values()).filter((kind) -> kind.key().equals(key)).findFirst().orElseThrow();
	}

}
