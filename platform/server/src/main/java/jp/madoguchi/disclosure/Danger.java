package jp.madoguchi.disclosure;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Dangers in which one person may open an id. */
enum Danger {

	/** Somebody may take their own life. */
	SUICIDE,

	/** Somebody is threatened or hurt by another. */
	VIOLENCE,

	/** Somebody is missing or held. */
	MISSING,

	/** Somebody may hurt others. */
	HARM_TO_OTHERS,

	/** Any other danger to life and limb; the words say which. */
	OTHER;

	/** Its name in the contract. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@JsonCreator
	static Danger of(String key) {
		for (Danger danger : values()) {
			if (danger.key().equals(key)) {
				return danger;
			}
		}
		throw new IllegalArgumentException("no such danger");
	}

}
