package jp.madoguchi.reception.intake;

import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the product understands of a question, whatever its words. A form has each at most
 * once, {@link #NONE} aside.
 */
enum Meaning {

	WHAT_HAPPENED(Kind.ONE, Kind.SEVERAL),
	/** Options {@value #TODAY} and {@value #LAST_DAY} mean within 24 hours. */
	PAID_WHEN(Kind.ONE), FOR_WHOM(Kind.ONE), RESIDENCE(Kind.PLACE, Kind.ONE), AGE(Kind.ONE), CONTRACT_DAY(Kind.DATE),
	/** The day the paper was received; option {@value #NOT_RECEIVED}: it never came. */
	PAPER_DAY(Kind.DATE), PAYMENT(Kind.PAYMENT), OTHER_PARTY(Kind.TEXT), CALL_NAME(Kind.TEXT), TELEPHONE(Kind.CALL),
	NONE(Kind.values());

	static final String TODAY = "today";

	static final String LAST_DAY = "last-24-hours";

	static final String NOT_RECEIVED = "not-received";

	@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
	private final Set<Kind> kinds;

	Meaning(Kind... kinds) {
		this.kinds = Set.of(kinds);
	}

	boolean fits(Kind kind) {
		return this.kinds.contains(kind);
	}

	/** The name in JSON. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
