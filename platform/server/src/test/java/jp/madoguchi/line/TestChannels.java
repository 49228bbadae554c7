package jp.madoguchi.line;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The channels of the tests' tenants, as LINE and as the product know them. */
final class TestChannels {

	/** Of a channel that has used up its messages. */
	static final String EMPTY_SECRET = "one-that-is-out-of-messages";

	private TestChannels() {
	}

	static String entrance(String tenant) {
		return "http://" + tenant + ".localhost:8080/";
	}

	static String callback(String tenant) {
		return entrance(tenant) + "api/consumer/login/callback";
	}

	static String encodedCallback(String tenant) {
		return URLEncoder.encode(callback(tenant), StandardCharsets.UTF_8);
	}

	static String botUserId(String tenant) {
		return "U" + String.valueOf((char) ('a' + Math.floorMod(tenant.hashCode(), 6))).repeat(32);
	}

	static String loginSecret(String tenant) {
		return "login-secret-of-" + tenant;
	}

	static String messagingSecret(String tenant) {
		return "messaging-secret-of-" + tenant;
	}

	/** What LINE knows; the login channel lets the other tenants' addresses in, too. */
	static Map<String, Object> provider(String tenant, int webhookPort) {
		return provider(tenant, messagingSecret(tenant), webhookPort);
	}

	static Map<String, Object> provider(String tenant, String messagingSecret, int webhookPort) {
		return Map.of("id", tenant, "name", "Centre " + tenant, "login", Map.of("channelId", loginId(tenant),
				"channelSecret", loginSecret(tenant), "redirectUris", List.of(callback("alpha"), callback("beta"))),
				"messaging",
				Map.of("channelId", messagingId(tenant), "channelSecret", messagingSecret, "botUserId",
						botUserId(tenant), "basicId", "@" + tenant, "displayName", "Centre " + tenant, "webhookUrl",
						"http://" + tenant + ".localhost:" + webhookPort + "/api/line/webhook"));
	}

	/** What the product is told. */
	static Map<String, Object> settings(String tenant) {
		return Map.of("providerId", "provider-" + tenant, "login",
				Map.of("id", loginId(tenant), "secret", loginSecret(tenant)), "messaging",
				Map.of("id", messagingId(tenant), "secret", messagingSecret(tenant)), "botUserId", botUserId(tenant),
				"notice", "NEWS", "guidance", "STANDARD", "guidanceOn", true);
	}

	static Map<String, Object> settings(String tenant, String name, Object value) {
		Map<String, Object> settings = new TreeMap<>(settings(tenant));
		settings.put(name, value);
		return settings;
	}

	static String loginId(String tenant) {
		return "10" + Math.floorMod(tenant.hashCode(), 100_000_000);
	}

	static String messagingId(String tenant) {
		return "20" + Math.floorMod(tenant.hashCode(), 100_000_000);
	}

}
