package jp.madoguchi.consultation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What both sides may know of an image. */
public enum ImageState {

	/** Kept, and not found clean yet: nobody is shown it. */
	CHECKING,
	/** Found clean. */
	SHOWN,
	/** The virus scanner has found something: nobody is ever shown it. */
	INFECTED;

	/** The name in the contract and in the row. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ImageState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
