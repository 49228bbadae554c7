package jp.madoguchi.linesimulator.login;

import java.time.Clock;
import java.util.Base64;
import java.util.Map;

import jp.madoguchi.linesimulator.directory.Providers;
import jp.madoguchi.linesimulator.oauth.Form;
import jp.madoguchi.linesimulator.oauth.OAuthRefusal;
import jp.madoguchi.linesimulator.oauth.Secrets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Checks ID tokens as LINE's verify endpoint does, and refuses with its words. */
@Component
class IdTokenCheck {

	private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {
	};

	private final Providers providers;

	private final JsonMapper json;

	private final Clock clock;

	IdTokenCheck(Providers providers, JsonMapper json, Clock clock) {
		this.providers = providers;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Checks a token as the form asks.
	 * @param form with {@code id_token}, {@code client_id} and, if wanted, {@code nonce}
	 * and {@code user_id}
	 * @return the claims
	 */
	Map<String, Object> claims(Form form) {
		Map<String, Object> claims = signedClaims(form.required("id_token"));
		if (!IdTokens.ISSUER.equals(claims.get("iss"))) {
			throw OAuthRefusal.invalidRequest("Invalid IdToken Issuer.");
		}
		if (!(claims.get("exp") instanceof Number end) || end.longValue() <= this.clock.instant().getEpochSecond()) {
			throw OAuthRefusal.invalidRequest("IdToken expired.");
		}
		if (!form.required("client_id").equals(claims.get("aud"))) {
			throw OAuthRefusal.invalidRequest("Invalid IdToken Audience.");
		}
		if (differs(form.optional("nonce"), claims.get("nonce"))) {
			throw OAuthRefusal.invalidRequest("Invalid IdToken Nonce.");
		}
		if (differs(form.optional("user_id"), claims.get("sub"))) {
			throw OAuthRefusal.invalidRequest("Invalid IdToken Subject Identifier.");
		}
		return claims;
	}

	private static boolean differs(@Nullable String expected, @Nullable Object claim) {
		return expected != null && !expected.equals(claim);
	}

	private Map<String, Object> signedClaims(String token) {
		String[] parts = token.split("\\.", -1);
		if (parts.length != 3) {
			throw invalid();
		}
		Map<String, Object> header = decode(parts[0]);
		Map<String, Object> claims = decode(parts[1]);
		String signature = Secrets.sign(secretOf(claims.get("aud")), parts[0] + "." + parts[1]);
		if (!"HS256".equals(header.get("alg")) || !Secrets.same(signature, parts[2])) {
			throw invalid();
		}
		return claims;
	}

	private String secretOf(@Nullable Object channelId) {
		return this.providers.byLoginChannel(String.valueOf(channelId))
			.orElseThrow(IdTokenCheck::invalid)
			.login()
			.channelSecret();
	}

	private Map<String, Object> decode(String part) {
		try {
			return this.json.readValue(Base64.getUrlDecoder().decode(part), CLAIMS);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw invalid();
		}
	}

	private static OAuthRefusal invalid() {
		return OAuthRefusal.invalidRequest("Invalid IdToken.");
	}

}
