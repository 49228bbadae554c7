package jp.madoguchi.disclosure;

import java.util.Arrays;
import java.util.Locale;

import jp.madoguchi.audit.Deed;

/** What the second person says: of a request before, in danger after it was opened. */
enum Decision {

	APPROVED(Kind.ORDINARY, Deed.DISCLOSURE_APPROVED), REFUSED(Kind.ORDINARY, Deed.DISCLOSURE_REFUSED),
	CONFIRMED(Kind.DANGER, Deed.DISCLOSURE_CONFIRMED), OBJECTED(Kind.DANGER, Deed.DISCLOSURE_OBJECTED);

	private final Kind kind;

	private final Deed deed;

	Decision(Kind kind, Deed deed) {
		this.kind = kind;
		this.deed = deed;
	}

	/** What it is said of. */
	Kind kind() {
		return this.kind;
	}

	Deed deed() {
		return this.deed;
	}

	/** Whether it lets or leaves the id open; only a proven account may. */
	boolean isYes() {
		return this == APPROVED || this == CONFIRMED;
	}

	/** Its name in rows. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Decision of(String key) {
		return Arrays.stream(values()).filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
	}

}
