package jp.madoguchi.linesimulator.webhook;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a provider's webhook.
 *
 * @param id the {@code webhookEventId}
 * @param body the event as LINE writes it, field by field
 */
record WebhookEvent(String provider, String id, @Nullable String replyToken, Map<String, Object> body) {

	/** The same event, with id and time unchanged, marked as delivered again. */
	WebhookEvent redelivered() {
		Map<String, Object> again = new LinkedHashMap<>(this.body);
		again.put("deliveryContext", Map.of("isRedelivery", true));
		return new WebhookEvent(this.provider, this.id, this.replyToken, again);
	}

}
