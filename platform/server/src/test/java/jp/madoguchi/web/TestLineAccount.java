package jp.madoguchi.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import com.linecorp.bot.parser.LineSignatureValidator;

import jp.madoguchi.tenancy.TenantId;

/** LINE accounts of tenants, as far as a webhook call needs them. */
final class TestLineAccount {

	private TestLineAccount() {
	}

	/** What the product is told of a tenant's account. */
	static Map<String, Object> settings(String tenant) {
		return Map.of("providerId", "provider", "login", Map.of("id", "1", "secret", "login " + tenant), "messaging",
				Map.of("id", "2", "secret", secret(tenant)), "botUserId", botUserId(), "notice", "NEWS", "guidance",
				"STANDARD", "guidanceOn", false);
	}

	/** Makes a request a call LINE has signed for the account of a tenant. */
	static Call signed(TenantId tenant, Call call) {
		byte[] body = "{\"destination\":\"%s\",\"events\":[]}".formatted(botUserId()).getBytes(StandardCharsets.UTF_8);
		byte[] signature = new LineSignatureValidator(secret(tenant.value()).getBytes(StandardCharsets.UTF_8))
			.generateSignature(body);
		return call.sending(body, "application/json")
			.header("x-line-signature", Base64.getEncoder().encodeToString(signature));
	}

	private static String secret(String tenant) {
		return "messaging " + tenant;
	}

	private static String botUserId() {
		return "U" + "0".repeat(32);
	}

}
