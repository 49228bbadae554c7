package jp.madoguchi.consultation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a consultation can't wait. The desk chooses its words by it. */
public enum UrgentReason {

	/** Money was sent within the last 24 hours: it may still be stopped. */
	MONEY_SENT("money-sent"),

	/** They wrote of death or violence. */
	LIFE_IN_DANGER("life-in-danger"),

	/** They wrote that they are about to pay. */
	PAYING_NOW("paying-now"),

	/** They wrote that they are threatened. */
	THREATENED("threatened");

	private final String key;

	UrgentReason(String key) {
		this.key = key;
	}

	/** The name in the contract and in the database. */
	@JsonValue
	public String key() {
		return this.key;
	}

	static UrgentReason of(String key) {
		for (UrgentReason reason : values()) {
			if (reason.key.equals(key)) {
				return reason;
			}
		}
		throw new IllegalArgumentException("no such reason");
	}

}
