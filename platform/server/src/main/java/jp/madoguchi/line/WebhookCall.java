package jp.madoguchi.line;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A webhook call as far as it concerns us. What people write has no field here, so it is
 * gone when the call has been read.
 *
 * @param destination user id of the account the call is for
 */
record WebhookCall(String destination, List<Event> events) {

	WebhookCall(@Nullable String destination, @Nullable List<Event> events) {
		this.destination = (destination != null) ? destination : "";
		this.events = (events != null) ? List.copyOf(events) : List.of();
	}

	@Override
	public String toString() {
		return "a call of " + this.events.size() + " events";
	}

	/**
	 * Something that happened at the account.
	 *
	 * @param webhookEventId the same when LINE delivers it again
	 * @param timestamp when it happened, milliseconds since 1970
	 * @param mode {@code standby} when somebody else is to answer
	 * @param replyToken good for one answer, for about a minute
	 */
	record Event(String type, String webhookEventId, long timestamp, @Nullable String mode, @Nullable Source source,
			@Nullable String replyToken) {

		private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{1,64}");

		private static final Pattern TYPE = Pattern.compile("[0-9A-Za-z-]{1,64}");

		Event(@Nullable String type, @Nullable String webhookEventId, long timestamp, @Nullable String mode,
				@Nullable Source source, @Nullable String replyToken) {
			if (type == null || webhookEventId == null || !TYPE.matcher(type).matches()
					|| !ID.matcher(webhookEventId).matches()) {
				throw new IllegalArgumentException("an event without type or id");
			}
			this.type = type;
			this.webhookEventId = webhookEventId;
			this.timestamp = timestamp;
			this.mode = mode;
			this.source = source;
			this.replyToken = replyToken;
		}

		Instant at() {
			return Instant.ofEpochMilli(this.timestamp);
		}

		/** The person, when it happened between the account and one person. */
		Optional<String> user() {
			return Optional.ofNullable(this.source).filter((from) -> "user".equals(from.type())).map(Source::userId);
		}

		/** The token for an answer, when it is ours to answer. */
		Optional<String> answerToken() {
			return Optional.ofNullable(this.replyToken).filter((_) -> !"standby".equals(this.mode));
		}

		@Override
		public String toString() {
			return this.type + " " + this.webhookEventId;
		}

	}

	/** Where it happened: with a user, in a group or in a room. */
	record Source(@Nullable String type, @Nullable String userId) {

		@Override
		public String toString() {
			return "a source";
		}

	}

}
