package jp.madoguchi.gateway.sites;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom a host name serves. */
public enum Side {

	/** People seeking advice. */
	@JsonProperty("consumer")
	CONSUMER,

	/** The centre's staff. */
	@JsonProperty("desk")
	DESK,

	/** The operators of the platform. */
	@JsonProperty("console")
	CONSOLE;

	/** Name of the web app at the root of such a host. */
	public String app() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Name of the cookie that carries the session on such a host. */
	public String sessionCookie() {
		return "__Host-madoguchi-" + app();
	}

}
