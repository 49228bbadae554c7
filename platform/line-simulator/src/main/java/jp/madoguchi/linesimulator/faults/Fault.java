package jp.madoguchi.linesimulator.faults;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One kind of trouble. */
public enum Fault {

	/** A push or reply is refused with 429: too many requests. */
	@JsonProperty("send-rate-limited")
	SEND_RATE_LIMITED,

	/** A push is refused with 429: the month's messages are used up. */
	@JsonProperty("send-over-quota")
	SEND_OVER_QUOTA,

	/** A push or reply fails with 500 and is not accepted. */
	@JsonProperty("send-fails")
	SEND_FAILS,

	/**
	 * A push is accepted, but the answer says 500: a retry with the same key meets 409.
	 */
	@JsonProperty("send-accepted-but-fails")
	SEND_ACCEPTED_BUT_FAILS,

	/** A push is accepted, but its answer comes after 20 s only. */
	@JsonProperty("send-accepted-but-late")
	SEND_ACCEPTED_BUT_LATE,

	/** An event is delivered twice. */
	@JsonProperty("webhook-duplicate")
	WEBHOOK_DUPLICATE,

	/** An event is delivered, and once more as a redelivery. */
	@JsonProperty("webhook-redelivery")
	WEBHOOK_REDELIVERY,

	/** An event is held back until the next one has been delivered. */
	@JsonProperty("webhook-disorder")
	WEBHOOK_DISORDER,

	/** An event carries a signature made with a wrong secret. */
	@JsonProperty("webhook-bad-signature")
	WEBHOOK_BAD_SIGNATURE,

	/** An event is never delivered. */
	@JsonProperty("webhook-lost")
	WEBHOOK_LOST,

	/** A login comes back with {@code access_denied} at once. */
	@JsonProperty("login-refused")
	LOGIN_REFUSED,

	/**
	 * A login comes back with a state that is not the one sent, as failed auto logins do.
	 */
	@JsonProperty("login-state-lost")
	LOGIN_STATE_LOST,

	/** LINE Login's token endpoint fails with 500. */
	@JsonProperty("login-token-fails")
	LOGIN_TOKEN_FAILS,

	/** LINE Login's verification of ID tokens fails with 500. */
	@JsonProperty("login-verify-fails")
	LOGIN_VERIFY_FAILS

}
