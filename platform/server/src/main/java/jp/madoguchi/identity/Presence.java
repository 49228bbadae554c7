package jp.madoguchi.identity;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What someone of the staff says of themselves: 受付中, 電話中, 離席, 休憩, 不在. */
public enum Presence {

	AVAILABLE, ON_PHONE, AWAY, ON_BREAK, ABSENT;

	/** The name in the contract. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads the name in the contract.
	 * @throws IllegalArgumentException when there is no such presence
	 */
	@JsonCreator
	public static Presence of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** Whether a new consultation rings for someone who is at the desk so. */
	public boolean hearsNew() {
		return this == AVAILABLE || this == AWAY;
	}

}
