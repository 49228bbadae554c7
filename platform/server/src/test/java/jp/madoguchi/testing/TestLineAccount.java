package jp.madoguchi.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import com.linecorp.bot.parser.LineSignatureValidator;

/** LINE accounts of tenants, as far as a webhook call needs them. */
public final class TestLineAccount {

	private static final String BOT_USER_ID = "U" + "0".repeat(32);

	private TestLineAccount() {
	}

	/** What the product is told of a tenant's account. */
	public static Map<String, Object> settings(String tenant) {
		return Map.of("providerId", "provider", "login", Map.of("id", "1", "secret", "login " + tenant), "messaging",
				Map.of("id", "2", "secret", secret(tenant)), "botUserId", BOT_USER_ID, "notice", "NEWS", "guidance",
				"STANDARD", "guidanceOn", true);
	}

	/** A webhook call's body with these events. */
	public static String call(String... events) {
		return "{\"destination\":\"%s\",\"events\":[%s]}".formatted(BOT_USER_ID, String.join(",", events));
	}

	/** LINE's signature under a body sent to a tenant. */
	public static String signature(String tenant, String body) {
		byte[] secret = secret(tenant).getBytes(StandardCharsets.UTF_8);
		return Base64.getEncoder()
			.encodeToString(
					new LineSignatureValidator(secret).generateSignature(body.getBytes(StandardCharsets.UTF_8)));
	}

	private static String secret(String tenant) {
		return "messaging " + tenant;
	}

}
