package jp.madoguchi.linesimulator.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jp.madoguchi.linesimulator.directory.People;
import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.talk.Contact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Accepts pushes: each retry key once, and only while the month's quota lasts. */
@Component
class Pushes {

	private final People people;

	private final OutgoingMessages outgoing;

	private final Delivery delivery;

	private final RetryKeys retryKeys;

	private final Quotas quotas;

	private final Clock clock;

	Pushes(People people, OutgoingMessages outgoing, Delivery delivery, RetryKeys retryKeys, Quotas quotas,
			Clock clock) {
		this.people = people;
		this.outgoing = outgoing;
		this.delivery = delivery;
		this.retryKeys = retryKeys;
		this.quotas = quotas;
		this.clock = clock;
	}

	/**
	 * Accepts a push, one at a time so that a retry key can't be used twice at once.
	 * @throws MessagingRefusal if LINE would refuse it
	 */
	synchronized List<SentMessage> accept(CallingBot bot, JsonNode body, @Nullable UUID retryKey, String requestId) {
		String channel = bot.channel().channelId();
		if (retryKey != null) {
			this.retryKeys.find(channel, retryKey).ifPresent((before) -> {
				throw MessagingRefusal.alreadyAccepted(before);
			});
		}
		Contact contact = recipient(bot, body);
		List<JsonNode> messages = this.outgoing.messages(body);
		if (this.quotas.exhausted(bot.channel())) {
			throw MessagingRefusal.overQuota();
		}
		if (this.delivery.reaches(contact)) {
			this.quotas.countOne(bot.channel());
		}
		boolean silent = body.path("notificationDisabled").asBoolean(false);
		List<SentMessage> sent = this.delivery.deliver(contact, messages, silent);
		if (retryKey != null) {
			this.retryKeys.remember(channel, retryKey, new Accepted(requestId, sent, this.clock.instant()));
		}
		return sent;
	}

	private Contact recipient(CallingBot bot, JsonNode body) {
		String userId = OutgoingMessages.text(body, "to");
		if (!userId.matches("U[0-9a-f]{32}")) {
			throw MessagingRefusal
				.badRequest("The property, 'to', in the request body is invalid (line: -, column: -)");
		}
		Person person = this.people.byUserId(bot.provider(), userId)
			.orElseThrow(() -> MessagingRefusal.badRequest("Failed to send messages"));
		return Contact.of(bot.provider(), person);
	}

}
