package jp.madoguchi.linesimulator.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.oauth.Secrets;
import jp.madoguchi.linesimulator.talk.Contact;
import jp.madoguchi.linesimulator.talk.TalkEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells a provider what a person did, in LINE's event format. */
@Component
public class Webhooks {

	private final WebhookQueue queue;

	private final ReplyTokens replyTokens;

	private final Clock clock;

	Webhooks(WebhookQueue queue, ReplyTokens replyTokens, Clock clock) {
		this.queue = queue;
		this.replyTokens = replyTokens;
		this.clock = clock;
	}

	public void followed(Provider provider, Person person, boolean unblocked) {
		send("follow", provider, person, replyToken(provider, person),
				Map.of("follow", Map.of("isUnblocked", unblocked)));
	}

	public void unfollowed(Provider provider, Person person) {
		send("unfollow", provider, person, null, Map.of());
	}

	public void wrote(Provider provider, Person person, TalkEntry entry) {
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("type", "text");
		message.put("id", entry.id());
		message.put("quoteToken", Secrets.random());
		message.put("text", entry.text());
		send("message", provider, person, replyToken(provider, person), Map.of("message", message));
	}

	public void unsent(Provider provider, Person person, String messageId) {
		send("unsend", provider, person, null, Map.of("unsend", Map.of("messageId", messageId)));
	}

	private String replyToken(Provider provider, Person person) {
		return this.replyTokens.issue(Contact.of(provider, person));
	}

	private void send(String type, Provider provider, Person person, @Nullable String replyToken,
			Map<String, Object> particulars) {
		Instant now = this.clock.instant();
		String id = Ulid.at(now);
		Map<String, Object> event = new LinkedHashMap<>();
		event.put("type", type);
		event.putAll(particulars);
		event.put("webhookEventId", id);
		event.put("deliveryContext", Map.of("isRedelivery", false));
		event.put("timestamp", now.toEpochMilli());
		event.put("source", Map.of("type", "user", "userId", person.userIdAt(provider)));
		if (replyToken != null) {
			event.put("replyToken", replyToken);
		}
		event.put("mode", "active");
		this.queue.send(new WebhookEvent(provider.id(), id, replyToken, event));
	}

}
