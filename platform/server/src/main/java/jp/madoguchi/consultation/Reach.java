package jp.madoguchi.consultation;

import com.fasterxml.jackson.annotation.JsonValue;

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

	static Reach of(Consumers.LineRecipient recipient) {
		if (!recipient.wanted()) {
			return UNLIKELY;
		}
		Boolean friend = recipient.friend();
		if (friend == null) {
			return UNKNOWN;
		}
		return friend ? LIKELY : UNLIKELY;
	}

}
