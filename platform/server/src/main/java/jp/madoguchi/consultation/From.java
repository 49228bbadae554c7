package jp.madoguchi.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whose a message is, as both sides may know it: the centre speaks with one voice, and
 * what it says by itself is told apart.
 */
enum From {

	CONSUMER, CENTRE, AUTO;

	/** The name in the contract. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns it for the kind of author in a message's row. */
	static From of(String authorKind) {
		return switch (authorKind) {
			case "consumer" -> CONSUMER;
			case "staff" -> CENTRE;
			case "auto" -> AUTO;
			default -> throw new IllegalArgumentException("no such author");
		};
	}

}
