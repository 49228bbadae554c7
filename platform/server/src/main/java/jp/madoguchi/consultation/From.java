package jp.madoguchi.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose a message is, as both sides may know it: the centre speaks with one voice. */
enum From {

	CONSUMER, CENTRE;

	/** The name in the contract. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns it for the kind of author in a message's row. */
	static From of(String authorKind) {
		return authorKind.equals(Author.Kind.CONSUMER.key()) ? CONSUMER : CENTRE;
	}

}
