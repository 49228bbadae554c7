package jp.madoguchi.tenancy;

import java.util.Locale;

/** Whose door a host is: each tenant has one host for consumers and one for its staff. */
public enum Side {

	CONSUMER, DESK;

	/** The name used in the catalogue and towards the gateway. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Side of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
