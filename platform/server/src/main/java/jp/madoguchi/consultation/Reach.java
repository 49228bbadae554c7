package jp.madoguchi.consultation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Whether a LINE notice can reach a consumer. */
enum Reach {

	LIKELY("likely"), UNLIKELY("unlikely"), UNKNOWN("unknown");

	private final String key;

	Reach(String key) {
		this.key = key;
	}

	@JsonValue
	String key() {
		return this.key;
	}

	/**
	 * Concludes.
	 * @param friend whether the account is a friend and not blocked; null when LINE has
	 * not said yet
	 * @param wanted whether the consumer wants notices
	 */
	static Reach of(@Nullable Boolean friend, boolean wanted) {
		if (!wanted) {
			return UNLIKELY;
		}
		if (friend == null) {
			return UNKNOWN;
		}
		return friend ? LIKELY : UNLIKELY;
	}

}
