package jp.madoguchi.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Of what kind a danger is that somebody writes of; the gravest first. */
public enum DangerGroup {

	/** 命・暴力. */
	LIFE(UrgentReason.LIFE_IN_DANGER),

	/** いま払うところ. */
	PAYING(UrgentReason.PAYING_NOW),

	/** 脅迫. */
	THREAT(UrgentReason.THREATENED);

	private final UrgentReason reason;

	DangerGroup(UrgentReason reason) {
		this.reason = reason;
	}

	/** The name in the contract. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	UrgentReason reason() {
		return this.reason;
	}

}
