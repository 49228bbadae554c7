package jp.madoguchi.line;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.linecorp.bot.parser.LineSignatureValidator;
import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.Visitor;

/** A webhook call made by hand, for what the simulator would never send. */
final class WebhookPost {

	private static final JsonMapper JSON = JsonMapper.shared();

	private WebhookPost() {
	}

	/** Posts events to a tenant, rightly signed. */
	static Answer signed(Visitor line, String tenant, String... events) {
		byte[] body = body(TestChannels.botUserId(tenant), events);
		return post(line, body, signature(body, TestChannels.messagingSecret(tenant)));
	}

	static Answer post(Visitor line, byte[] body, String signature) {
		return Visitor.exchange(line.request("/api/line/webhook")
			.header("Content-Type", "application/json")
			.header("x-line-signature", signature)
			.POST(BodyPublishers.ofByteArray(body))
			.build());
	}

	static byte[] body(String destination, String... events) {
		return "{\"destination\":\"%s\",\"events\":[%s]}".formatted(destination, String.join(",", events))
			.getBytes(StandardCharsets.UTF_8);
	}

	static String signature(byte[] body, String secret) {
		return Base64.getEncoder()
			.encodeToString(
					new LineSignatureValidator(secret.getBytes(StandardCharsets.UTF_8)).generateSignature(body));
	}

	static String newEventId() {
		return "01" + UUID.randomUUID().toString().replace("-", "").substring(0, 24).toUpperCase(Locale.ROOT);
	}

	static String follow(String id, String userId, long timestamp) {
		return event("follow", id, userId, timestamp, Map.of("follow", Map.of("isUnblocked", false)));
	}

	static String unfollow(String id, String userId, long timestamp) {
		return event("unfollow", id, userId, timestamp, Map.of());
	}

	/** Somebody's words; with a reply token LINE never gave. */
	static String message(String id, String userId, String text, Map<String, Object> changes) {
		Map<String, Object> more = Stream
			.of(Map.of("message", Map.of("type", "text", "id", "1", "text", text), "replyToken", "0".repeat(32)),
					changes)
			.flatMap((map) -> map.entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> second));
		return event("message", id, userId, System.currentTimeMillis(), more);
	}

	private static String event(String type, String id, String userId, long timestamp, Map<String, Object> more) {
		Map<String, Object> event = new TreeMap<>(
				Map.of("type", type, "webhookEventId", id, "timestamp", timestamp, "mode", "active", "deliveryContext",
						Map.of("isRedelivery", false), "source", Map.of("type", "user", "userId", userId)));
		event.putAll(more);
		return JSON.writeValueAsString(event);
	}

}
