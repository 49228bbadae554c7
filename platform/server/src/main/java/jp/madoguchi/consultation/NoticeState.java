package jp.madoguchi.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of the LINE notice about an answer, as the desk shows it. */
public enum NoticeState {

	/**
	 * None was needed: the consumer's page had the answer, or an earlier notice stands.
	 */
	NONE,

	/** One is on its way. */
	DUE,

	/** LINE has accepted one; whether the phone showed it, LINE doesn't say. */
	SENT,

	/** None can reach the consumer, or they want none. */
	IMPOSSIBLE;

	/** The name in the row and in the contract. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static NoticeState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
