package jp.madoguchi.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why something was blacked out. Both sides are told it by its words. */
enum RedactionReason {

	/** A number or word that opens something: a card, an account, an identity. */
	SECRET,
	/** About somebody who has no part in the consultation. */
	THIRD_PARTY,
	/** Hurts or threatens who reads it. */
	HARMFUL,
	/** Came here by mistake. */
	MISTAKE;

	/** The name in the contract and in the database. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static RedactionReason of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
